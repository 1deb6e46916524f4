import paddle
from caselib import floats
from paddle import nn


def case_default():
    m = nn.ELU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_alpha():
    m = nn.ELU(0.5)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.ELU(alpha=0.5)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.ELU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x=x)


def case_gradient():
    m = nn.ELU()
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    m(x).pow(2).sum().backward()
    return x.grad


def case_attribute():
    return nn.ELU(0.5)._alpha
