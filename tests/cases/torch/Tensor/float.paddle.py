import paddle
from caselib import bools, floats, ints


def case_forms():
    x, j = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    m = paddle.to_tensor(bools(3, 4))
    return x.abs().astype('float32'), j.astype('float32'), m.astype('float32'), x[0].abs().astype('float32').dtype


def case_half_precision():
    x = paddle.to_tensor(floats(3, 4))
    return x.astype('float16').astype('float32')


def case_memory_format():
    j = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    return j.astype('float32')


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.float().dtype


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)
