import paddle
from caselib import bools, floats, ints


def case_forms():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return (
        x.sum(), x.sum(1), x.sum(axis=0), x.sum((0, 1)), x.sum(1, keepdim=True), x.sum(1, keepdim=True),
        x.sum(axis=[0, 1], keepdim=True), b.sum(-1), x.sum(axis=1), x.sum(axis=1, keepdim=True), x.sum(None),
        x.sum(axis=1, keepdim=True))


def case_dtype():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return (
        x.sum(dtype=paddle.float64), x.sum(-1, dtype=paddle.float64), i.sum(1, dtype=paddle.float32),
        x.sum(1, keepdim=True, dtype=paddle.float64))


def case_integers():
    i, m, small = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4)), paddle.to_tensor([200, 100, 30], dtype=paddle.uint8)
    return i.sum(), m.sum(), m.sum(1), small.sum(dtype='int64'), (i > 3).sum(axis=1), i.astype('int32').sum(0, dtype='int64')


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.sum(1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.sum(), t.sum(1), t.sum(1, True), t.sum((0, 1))


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)
