import paddle
from caselib import bools, floats, ints


def case_forms():
    x, i, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3, 4))
    scalar = paddle.to_tensor(2.5)
    return x[0, 0].item(), i[1, 2].item(), m[0, 0].item(), x[:1, :1].item(), x.sum().item(), scalar.item() * 2


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.sum().item(), t[0, 0].item()


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)
