import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.var(), x.var(1), x.var(axis=0), x.var(1, False), x.var(unbiased=False), x.var(axis=(0, 1), keepdim=True),
        x.var(1, True, True), x.var(unbiased=False), x.var(axis=1), x.var(1, unbiased=False, keepdim=True))


def case_correction():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.var(1, correction=0), x.var(axis=1, correction=1, keepdim=True), x.var(1, correction=2),
        x.var(axis=0, correction=2, keepdim=True), x.var(correction=0))


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.var(1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.var()


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)
