import paddle
import torch
from caselib import floats
from paddle import nn


def case_positional():
    m = nn.LPPool2D(2, 3)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.LPPool2D(norm_type=2, kernel_size=3, stride=2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.LPPool2D(2, 3)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(x=c)


def todo_ceil():
    # TODO(pt2pd): TPD2002 torch.nn.LPPool2d.ceil_mode: argument not supported
    return torch.nn.LPPool2d(2, 3, ceil_mode=True)
