import paddle
from caselib import bools, floats, ints


def case_forms():
    x, y, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4))
    j, m = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(bools(3, 4))
    real, mask = paddle.linspace(-1.0, 2.0, 12).reshape([3, 4]), paddle.linspace(-1.0, 1.0, 12).reshape([3, 4]) > 0
    return (
        paddle.where(m, x, y), paddle.where(m, x, paddle.full_like(x, 0.5)), paddle.where(mask, real, 0.5), paddle.where(m, x, paddle.zeros_like(x)), paddle.where(m, x, y),
        paddle.where(m, i, j), paddle.where(m, i, paddle.full_like(i, -1)), paddle.where(m, x + 1, y))


def case_gradient():
    x, y = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    m = paddle.to_tensor(bools(3, 4))
    result = paddle.where(m, x, y)
    (result * result).sum().backward()
    return x.grad, y.grad


def call(function, *arguments):
    return function(*arguments)


def chosen(t: paddle.Tensor, mask, other):
    return paddle.where(mask, t, other)


def case_unknown_other():
    x = paddle.to_tensor(floats(3, 4))
    return call(chosen, x, x > 0, x * 2)
