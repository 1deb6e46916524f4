import paddle
from caselib import bools, floats, ints


def case_forms():
    x, m, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(bools(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return (
        x.mean(), x.mean(1), x.mean(axis=1, keepdim=True), x.mean(1, True), x.mean((0, 1)), x.mean(axis=[0, 1]),
        b.mean(axis=-1), b.mean(axis=(1, 2), keepdim=True), m.astype('float32').mean(), x.mean(axis=1, keepdim=True))


def case_dtype():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return x.mean(dtype=paddle.float64), x.mean(1, dtype=paddle.float64), i.mean(dtype=paddle.float32)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.mean(0)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.mean(), t.mean(1), t.mean((0, 1))


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)
