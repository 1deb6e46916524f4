import paddle
from caselib import floats
from paddle import nn


def case_evaluated():
    m = nn.Dropout3D(0.5)
    m.eval()
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_default():
    m = nn.Dropout3D()
    m.eval()
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keywords():
    m = nn.Dropout3D(p=0.3)
    m.eval()
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_positional():
    m = nn.Dropout3D(0.3)
    m.eval()
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_nothing_dropped():
    m = nn.Dropout3D(p=0.0)
    m.eval()
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.Dropout3D(0.5)
    m.eval()
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(input=vol)


def case_training():
    m = nn.Dropout3D(p=0.5)
    return m(paddle.to_tensor(floats(2, 3, 4, 6, 8))).shape
