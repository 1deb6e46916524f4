import paddle
from caselib import floats
from paddle import nn


def case_default():
    m = nn.CELU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_alpha():
    m = nn.CELU(0.5)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.CELU(alpha=0.5)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.CELU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x=x)
