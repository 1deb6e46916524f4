import paddle
import torch
from caselib import floats
from paddle import nn


def case_evaluated():
    m = nn.Dropout(0.5, axis=[0, 1])
    m.eval()
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_default():
    m = nn.Dropout(axis=[0, 1])
    m.eval()
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_keywords():
    m = nn.Dropout(p=0.3, axis=[0, 1])
    m.eval()
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_positional():
    m = nn.Dropout(0.3, axis=[0, 1])
    m.eval()
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_nothing_dropped():
    m = nn.Dropout(p=0.0, axis=[0, 1])
    m.eval()
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.Dropout(0.5, axis=[0, 1])
    m.eval()
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(input=s)


def case_training():
    m = nn.Dropout(p=0.5, axis=[0, 1])
    return m(paddle.to_tensor(floats(2, 3, 16))).shape


def case_whole_channels():
    y = nn.Dropout(0.5, axis=[0, 1])(paddle.ones([8, 16, 5]))
    return bool(((y.sum(-1) == 0) | (y.sum(-1) == 10)).all())


def todo_as_value():
    # TODO(pt2pd): TPD2004 torch.nn.Dropout1d: write nn.Dropout(p, axis=[0, 1])
    drop = torch.nn.Dropout1d
    return drop
