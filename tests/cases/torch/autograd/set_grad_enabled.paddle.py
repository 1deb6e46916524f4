import paddle
from caselib import floats


def case_with():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    with paddle.set_grad_enabled(False):
        y = x * 2
    with paddle.set_grad_enabled(mode=True):
        z = x * 2
    return not y.stop_gradient, not z.stop_gradient
