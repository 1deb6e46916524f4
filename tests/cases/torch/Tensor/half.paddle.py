import paddle
from caselib import bools, floats, ints


def case_forms():
    x, j = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    m = paddle.to_tensor(bools(3, 4))
    return x.abs().astype('float16'), j.astype('float16'), m.astype('float16'), x[0].abs().astype('float16').dtype


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.half().dtype


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)
