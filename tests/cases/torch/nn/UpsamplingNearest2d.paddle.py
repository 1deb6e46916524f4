import paddle
from caselib import floats
from paddle import nn


def case_factor():
    m = nn.UpsamplingNearest2D(scale_factor=2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_size():
    m = nn.UpsamplingNearest2D(size=(5, 7))
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_positional():
    m = nn.UpsamplingNearest2D((5, 7))
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.UpsamplingNearest2D(scale_factor=2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(x=c)
