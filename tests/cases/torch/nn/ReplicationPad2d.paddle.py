import paddle
from caselib import floats
from paddle import nn


def case_number():
    m = nn.ReplicationPad2D(1)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_tuple():
    m = nn.ReplicationPad2D((1, 2, 0, 1))
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keyword():
    m = nn.ReplicationPad2D(padding=1)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.ReplicationPad2D(1)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(x=c)
