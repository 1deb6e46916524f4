import paddle
from caselib import floats
from paddle import nn


def case_default():
    m = nn.Softplus()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_both():
    m = nn.Softplus(2, 1)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.Softplus(beta=0.5, threshold=10)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Softplus()
    x = paddle.to_tensor(floats(3, 4))
    return m(x=x)


def case_gradient():
    m = nn.Softplus()
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    m(x).pow(2).sum().backward()
    return x.grad
