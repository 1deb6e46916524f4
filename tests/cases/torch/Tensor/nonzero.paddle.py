import paddle
from caselib import bools, floats, ints


def case_forms():
    x, i, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    return m.nonzero(), x.nonzero(), i.nonzero()


def case_tuple():
    m = paddle.to_tensor(bools(3, 4))
    return m.nonzero(as_tuple=True), m.nonzero(as_tuple=False), m[0].nonzero(as_tuple=True)[0], m.nonzero().squeeze(1)


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return (t > 0).nonzero(), (t > 0).nonzero(as_tuple=True)[0]


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)
