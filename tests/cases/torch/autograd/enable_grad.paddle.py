import paddle
from paddle import autograd
from caselib import floats


def case_with():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    with paddle.enable_grad():
        y = x * 2
    return not y.stop_gradient


@paddle.enable_grad()
def double(x):
    return x * 2


def case_decorator():
    return not double(paddle.to_tensor(floats(2), stop_gradient=False)).stop_gradient
