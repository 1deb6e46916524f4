import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    return (x * 2).detach(), x.detach()


def case_as_a_value(frozen=True):
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    maybe_detach = (lambda input: input.detach()) if frozen else abs
    return maybe_detach(x), [t for t in map(lambda input: input.detach(), [x * 2])]
