import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.prod(), x.prod(1), x.prod(axis=0, keepdim=True), x.prod(1, True), x.prod(axis=1),
        x.prod(axis=1, keepdim=True))


def case_dtype():
    x = paddle.to_tensor(floats(3, 4))
    return x.prod(dtype=paddle.float64), x.prod(1, dtype=paddle.float64)


def case_integers():
    whole, mask = paddle.arange(12).reshape([3, 4]), paddle.linspace(-1.0, 1.0, 12).reshape([3, 4]) > 0
    return whole.prod(1), whole.astype('int32').prod(1, dtype='int64'), mask.prod(dtype='int64'), mask.prod(1, dtype='int64')


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.prod(1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.prod(1), t.prod()


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)
