import paddle
from caselib import floats
from paddle import nn


def case_number():
    m = nn.ReflectionPad1D(1)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_tuple():
    m = nn.ReflectionPad1D((1, 2))
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_keyword():
    m = nn.ReflectionPad1D(padding=1)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.ReflectionPad1D(1)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(x=s)
