import paddle
from caselib import floats
from paddle import nn


def case_positional():
    m = nn.PixelUnshuffle(2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keyword():
    m = nn.PixelUnshuffle(downscale_factor=2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.PixelUnshuffle(2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(x=c)
