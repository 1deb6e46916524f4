import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.std(), x.std(1), x.std(axis=0), x.std(1, False), x.std(unbiased=False), x.std(axis=(0, 1), keepdim=True),
        x.std(1, True, True), x.std(unbiased=False), x.std(axis=1), x.std(1, unbiased=False, keepdim=True))


def case_correction():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.std(1, unbiased=False), x.std(axis=1, unbiased=True, keepdim=True), paddle.sqrt(x.var(1, correction=2)),
        paddle.sqrt(x.var(axis=0, correction=2, keepdim=True)), x.std(unbiased=False))


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.std(1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.std()


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)
