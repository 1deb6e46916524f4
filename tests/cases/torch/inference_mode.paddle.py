import paddle
from caselib import floats


def case_with():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    with paddle.no_grad():
        y = x * 2
    with paddle.set_grad_enabled(True):
        z = x * 2
    with paddle.no_grad():
        w = x * 2
    return y.sum().item(), not y.stop_gradient, z, not w.stop_gradient


@paddle.no_grad()
def double(x):
    return x * 2


@paddle.no_grad()
def triple(x):
    return x * 3


def case_decorators():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    return not double(x).stop_gradient, not triple(x).stop_gradient
