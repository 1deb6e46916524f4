import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    return (x * 2).detach(), x.detach()
