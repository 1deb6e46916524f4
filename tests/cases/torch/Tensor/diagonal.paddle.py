import paddle
from caselib import floats


def case_forms():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return (
        x.diagonal(), x.diagonal(1), b.diagonal(axis1=-2, axis2=-1), b.diagonal(0, 1, 2),
        b.diagonal(offset=1, axis1=1, axis2=2))


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.diagonal(), t.diagonal(1)


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)
