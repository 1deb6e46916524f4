import paddle
from caselib import floats
from paddle import nn


def case_default():
    m = nn.Hardtanh()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_bounds():
    m = nn.Hardtanh(-0.5, 0.5)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.Hardtanh(min=-0.5, max=0.7)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Hardtanh()
    x = paddle.to_tensor(floats(3, 4))
    return m(x=x)
