import paddle
from caselib import floats
from paddle import nn


def case_positional():
    m = nn.Unfold(3)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_all_positional():
    m = nn.Unfold((3, 2), 1, 1, 2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.Unfold(kernel_sizes=3, dilations=2, paddings=1, strides=2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.Unfold(3)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(input=c)
