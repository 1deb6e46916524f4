import paddle
from caselib import floats
from paddle import nn


def case_default():
    m = nn.Hardsigmoid()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_inplace():
    m = nn.Hardsigmoid()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_positional():
    m = nn.Hardsigmoid()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_not_in_place():
    m = nn.Hardsigmoid()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Hardsigmoid()
    x = paddle.to_tensor(floats(3, 4))
    return m(x=x)


def case_gradient():
    m = nn.Hardsigmoid()
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    m(x).pow(2).sum().backward()
    return x.grad
