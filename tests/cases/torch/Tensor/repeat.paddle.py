import paddle
from caselib import bools, floats


def case_forms():
    x, m, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(bools(3, 4)), paddle.to_tensor(floats(4))
    return (
        x.tile([2, 3]), x.tile((2, 1)), x.tile([1, 2]), x.tile([2, 1, 1]), v.tile([3]), v.tile([3, 1]),
        x.tile(repeat_times=(2, 2)), m.tile([2, 1]), x.repeat(*(1, 2)))


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.repeat(2, 1), t.repeat(1, 2)


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.tile([2, 1])
    (result * result).sum().backward()
    return x.grad
