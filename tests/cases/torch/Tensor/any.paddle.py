import paddle
from caselib import bools, floats, ints


def case_forms():
    x, i, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    return (
        m.any(), m.any(1), m.any(axis=0, keepdim=True), m.any(1, True), i.any(), (x > 0).any(-1), m.any(axis=1),
        m.any(axis=1, keepdim=True), m.any(axis=1, keepdim=True))


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return (t > 0).any(), (t > 0).any(1)


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)


def case_greatest():
    mask = paddle.linspace(-1.0, 1.0, 12).reshape([3, 4]) > 0
    return (
        mask.any(), mask.any(1), mask.any(axis=0), mask.any(axis=1),
        mask.any(axis=1, keepdim=True), mask.any(0, True))


def case_greatest_as_a_pair():
    mask = paddle.linspace(-1.0, 1.0, 12).reshape([3, 4]) > 0
    values, indices = (mask.any(1, False), mask.astype('int64').argmax(1, False))
    return values, indices.shape
