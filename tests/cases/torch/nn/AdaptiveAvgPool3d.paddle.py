import paddle
from caselib import floats
from paddle import nn


def case_one():
    m = nn.AdaptiveAvgPool3D(1)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keyword():
    m = nn.AdaptiveAvgPool3D(output_size=2)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_tuple():
    m = nn.AdaptiveAvgPool3D((2, None, 3))
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.AdaptiveAvgPool3D(1)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(x=vol)


def case_attribute():
    return nn.AdaptiveAvgPool3D(2)._output_size
