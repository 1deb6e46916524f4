import paddle
from caselib import floats
from paddle import nn


def case_number():
    m = nn.ConstantPad2D(1, 2.0)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_tuple():
    m = nn.ConstantPad2D((1, 2, 0, 1), 3.5)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.ConstantPad2D(padding=1, value=2.0)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.ConstantPad2D(1, 2.0)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(x=c)
