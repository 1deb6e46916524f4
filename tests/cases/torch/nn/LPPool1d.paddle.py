import paddle
import torch
from caselib import floats
from paddle import nn


def case_positional():
    m = nn.LPPool1D(2, 3)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_keywords():
    m = nn.LPPool1D(norm_type=2, kernel_size=3, stride=2)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.LPPool1D(2, 3)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(x=s)


def todo_ceil():
    # TODO(pt2pd): TPD2002 torch.nn.LPPool1d.ceil_mode: argument not supported
    return torch.nn.LPPool1d(2, 3, ceil_mode=True)
