import paddle
from caselib import floats


def case_with():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    with paddle.no_grad():
        with paddle.enable_grad():
            y = x * 2
    return y


@paddle.enable_grad()
def double(x):
    return x * 2


@paddle.enable_grad()
def triple(x):
    return x * 3


def case_decorators():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    with paddle.no_grad():
        return double(x), triple(x)
