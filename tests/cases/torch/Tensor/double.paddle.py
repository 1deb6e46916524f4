import paddle
from caselib import bools, floats, ints


def case_forms():
    x, j = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    m = paddle.to_tensor(bools(3, 4))
    return x.abs().astype('float64'), j.astype('float64'), m.astype('float64'), x[0].abs().astype('float64').dtype


def case_half_precision():
    x = paddle.to_tensor(floats(3, 4))
    return x.astype('float16').astype('float64')


def case_memory_format():
    j = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    return j.astype('float64')


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.double().dtype


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)
