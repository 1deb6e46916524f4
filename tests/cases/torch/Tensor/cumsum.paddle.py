import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return (
        x.cumsum(1), x.cumsum(axis=0), x.cumsum(-1), x.cumsum(axis=0), i.cumsum(1), x.cumsum(0, dtype=paddle.float64),
        x.cumsum(axis=1, dtype=paddle.float64))


def case_integers():
    whole, mask = paddle.arange(12).reshape([3, 4]), paddle.linspace(-1.0, 1.0, 12).reshape([3, 4]) > 0
    return whole.astype('int32').cumsum(1, dtype='int64'), mask.cumsum(1, dtype='int64'), whole.cumsum(axis=0)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.cumsum(1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.cumsum(1)


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)
