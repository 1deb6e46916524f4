import paddle
from caselib import floats
from paddle import nn


def case_evaluated():
    m = nn.Dropout2D(0.5)
    m.eval()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_default():
    m = nn.Dropout2D()
    m.eval()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.Dropout2D(p=0.3)
    m.eval()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_positional():
    m = nn.Dropout2D(0.3)
    m.eval()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_nothing_dropped():
    m = nn.Dropout2D(p=0.0)
    m.eval()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.Dropout2D(0.5)
    m.eval()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(input=c)


def case_training():
    m = nn.Dropout2D(p=0.5)
    return m(paddle.to_tensor(floats(2, 3, 8, 8))).shape


def case_whole_channels():
    y = nn.Dropout2D(0.5)(paddle.ones([8, 16, 5, 5])).sum((2, 3))
    return bool(((y == 0) | (y == 50)).all())
