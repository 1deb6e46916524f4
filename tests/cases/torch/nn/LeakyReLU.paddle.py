import paddle
from caselib import floats
from paddle import nn


def case_default():
    m = nn.LeakyReLU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_slope():
    m = nn.LeakyReLU(0.2)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_both():
    m = nn.LeakyReLU(0.2)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.LeakyReLU(negative_slope=0.2)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_in_place():
    m = nn.LeakyReLU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.LeakyReLU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x=x)


def case_gradient():
    m = nn.LeakyReLU()
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    m(x).pow(2).sum().backward()
    return x.grad


def case_attribute():
    return nn.LeakyReLU(0.2)._negative_slope
