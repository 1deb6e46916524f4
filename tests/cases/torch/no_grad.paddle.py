import paddle
from caselib import floats


def case_with():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    with paddle.no_grad():
        y = x * 2
    return y


@paddle.no_grad()
def double(x):
    return x * 2


@paddle.no_grad()
def triple(x):
    return x * 3


class Model:
    @paddle.no_grad()
    def apply(self, x):
        return x + 1


def case_decorators():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    return double(x), triple(x), Model().apply(x), paddle.no_grad()(lambda t: t * 4)(x)


def case_several():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    with paddle.no_grad(), paddle.enable_grad():
        y = x * 2
    guard = paddle.no_grad()
    with guard:
        z = x * 2
    return y, z
