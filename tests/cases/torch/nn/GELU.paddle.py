import paddle
from caselib import floats
from paddle import nn


def case_default():
    m = nn.GELU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_tanh():
    m = nn.GELU(True)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_keyword():
    m = nn.GELU(approximate=True)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_none():
    m = nn.GELU(approximate=False)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.GELU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x=x)


def case_gradient():
    m = nn.GELU()
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    m(x).pow(2).sum().backward()
    return x.grad
