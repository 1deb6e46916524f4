import paddle
from caselib import floats
from paddle import nn


def case_number():
    m = nn.ReplicationPad3D(1)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_tuple():
    m = nn.ReplicationPad3D((1, 2, 0, 1, 1, 0))
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keyword():
    m = nn.ReplicationPad3D(padding=1)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.ReplicationPad3D(1)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(x=vol)
