import paddle
from caselib import floats
from paddle import nn


def case_one():
    m = nn.AdaptiveAvgPool1D(1)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_keyword():
    m = nn.AdaptiveAvgPool1D(output_size=2)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_tuple():
    m = nn.AdaptiveAvgPool1D(5)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.AdaptiveAvgPool1D(1)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(input=s)


def case_attribute():
    return nn.AdaptiveAvgPool1D(2).output_size
