import paddle
from caselib import floats
from paddle import nn


def case_positional():
    m = nn.Unflatten(1, (2, 2))
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.Unflatten(axis=1, shape=(2, 2))
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Unflatten(1, (2, 2))
    x = paddle.to_tensor(floats(3, 4))
    return m(input=x)
