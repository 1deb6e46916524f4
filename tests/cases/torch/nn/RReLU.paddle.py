import paddle
from caselib import floats
from paddle import nn


def case_evaluated():
    m = nn.RReLU()
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_bounds():
    m = nn.RReLU(0.1, 0.3)
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.RReLU(lower=0.1, upper=0.3)
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.RReLU()
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(x=x)
