"""Context managers, called, stored and nested."""
import contextlib

import paddle
from paddle import enable_grad
from caselib import floats


def case_with():
    w = paddle.to_tensor(floats(3), stop_gradient=False)
    with paddle.no_grad():
        a = w * 2
    with paddle.no_grad(), open("/dev/null") as f:
        b = w * 2
        with enable_grad():
            c = w * 2
    with (
        paddle.no_grad(),  # first
        paddle.enable_grad() as nothing,
    ):
        d = w * 2
    with paddle.set_grad_enabled(False):
        e = w * 2
    return [not t.stop_gradient for t in (a, b, c, d, e)], f.closed


def case_stored():
    w = paddle.to_tensor(floats(3), stop_gradient=False)
    context = paddle.no_grad()
    with context:
        a = w * 2
    training = False
    with paddle.set_grad_enabled(training):
        b = w * 2
    with (paddle.enable_grad() if training else paddle.no_grad()):
        c = w * 2
    with contextlib.nullcontext() if training else paddle.no_grad():
        d = w * 2
    with contextlib.ExitStack() as stack:
        stack.enter_context(paddle.no_grad())
        e = w * 2
    return [not t.stop_gradient for t in (a, b, c, d, e)]
