import paddle
from caselib import floats
from paddle import nn


def case_evaluated():
    m = nn.AlphaDropout(0.5)
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_default():
    m = nn.AlphaDropout()
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.AlphaDropout(p=0.3)
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_positional():
    m = nn.AlphaDropout(0.3)
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_nothing_dropped():
    m = nn.AlphaDropout(p=0.0)
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.AlphaDropout(0.5)
    m.eval()
    x = paddle.to_tensor(floats(3, 4))
    return m(input=x)


def case_training():
    m = nn.AlphaDropout(p=0.5)
    return m(paddle.to_tensor(floats(3, 4))).shape
