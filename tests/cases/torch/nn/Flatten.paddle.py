import paddle
from caselib import floats
from paddle import nn


def case_default():
    m = nn.Flatten()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_positional():
    m = nn.Flatten(0)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_both():
    m = nn.Flatten(1, 2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.Flatten(start_axis=2, stop_axis=-1)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.Flatten()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(input=c)


def case_attributes():
    m = nn.Flatten(1, 2)
    return m.start_axis, m.stop_axis
