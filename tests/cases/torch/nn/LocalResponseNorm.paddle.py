import paddle
from caselib import floats
from paddle import nn


def case_positional():
    m = nn.LocalResponseNorm(3)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_all():
    m = nn.LocalResponseNorm(2, 1e-3, 0.5, 2.0)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.LocalResponseNorm(size=3, alpha=1e-3, beta=0.5, k=2.0)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.LocalResponseNorm(3)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(input=c)
