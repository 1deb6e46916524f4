import contextlib

import paddle
from caselib import floats


def case_with():
    x, train = paddle.to_tensor(floats(3), stop_gradient=False), False
    with paddle.set_grad_enabled(False):
        y = x * 2
    with paddle.set_grad_enabled(mode=train):
        z = x * 2
    with paddle.set_grad_enabled(not train):
        w = x * 2
    with contextlib.ExitStack() as stack:
        stack.enter_context(paddle.set_grad_enabled(train))
        z3 = x * 2
    keep = paddle.set_grad_enabled(False)
    with keep:
        z2 = x * 2
    paddle.set_grad_enabled(True)
    return y, z, w


def case_call():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    paddle.set_grad_enabled(False)
    y = x * 2
    paddle.set_grad_enabled(True)
    return y, x * 2


@paddle.no_grad()
def double(x):
    return x * 2


@paddle.enable_grad()
def triple(x):
    return x * 3


def case_decorator():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    with paddle.no_grad():
        return double(x), triple(x)
