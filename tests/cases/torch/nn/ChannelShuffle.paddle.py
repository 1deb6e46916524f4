import paddle
from caselib import floats
from paddle import nn


def case_positional():
    m = nn.ChannelShuffle(3)
    c12 = paddle.to_tensor(floats(2, 12, 4, 4))
    return m(c12)


def case_keyword():
    m = nn.ChannelShuffle(groups=2)
    c12 = paddle.to_tensor(floats(2, 12, 4, 4))
    return m(c12)


def case_input_by_name():
    m = nn.ChannelShuffle(3)
    c12 = paddle.to_tensor(floats(2, 12, 4, 4))
    return m(x=c12)
