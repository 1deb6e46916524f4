import paddle
from caselib import bools, floats, ints


def case_forms():
    x, i, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    return (
        m.all(), m.all(1), m.all(axis=0, keepdim=True), m.all(1, True), i.all(), (x > 0).all(-1), m.all(axis=1),
        m.all(axis=1, keepdim=True), m.all(axis=1, keepdim=True))


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return (t > 0).all(), (t > 0).all(1)


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)


def case_least():
    mask = paddle.linspace(-1.0, 1.0, 12).reshape([3, 4]) > 0
    return (
        mask.all(), mask.all(1), mask.all(axis=0), mask.all(axis=1),
        mask.all(axis=1, keepdim=True), mask.all(0, True))


def case_least_as_a_pair():
    mask = paddle.linspace(-1.0, 1.0, 12).reshape([3, 4]) > 0
    values, indices = (mask.all(1, False), mask.astype('int64').argmin(1, False))
    return values, indices.shape
