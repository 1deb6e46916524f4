import paddle
from caselib import floats
from paddle import nn


def case_number():
    m = nn.ConstantPad1D(1, 2.0)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_tuple():
    m = nn.ConstantPad1D((1, 2), 3.5)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_keywords():
    m = nn.ConstantPad1D(padding=1, value=2.0)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.ConstantPad1D(1, 2.0)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(x=s)
