import paddle
from caselib import floats
from paddle import nn


def case_positional():
    m = nn.ThresholdedReLU(0.1, 5.0)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.ThresholdedReLU(threshold=0.1, value=5)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.ThresholdedReLU(0.1, 5.0)
    x = paddle.to_tensor(floats(3, 4))
    return m(x=x)


def case_gradient():
    m = nn.ThresholdedReLU(0.1, 5.0)
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    m(x).pow(2).sum().backward()
    return x.grad
