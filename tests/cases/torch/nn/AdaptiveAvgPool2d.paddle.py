import paddle
from caselib import floats
from paddle import nn


def case_one():
    m = nn.AdaptiveAvgPool2D(1)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keyword():
    m = nn.AdaptiveAvgPool2D(output_size=2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_tuple():
    m = nn.AdaptiveAvgPool2D((2, None))
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.AdaptiveAvgPool2D(1)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(x=c)


def case_attribute():
    return nn.AdaptiveAvgPool2D(2)._output_size
