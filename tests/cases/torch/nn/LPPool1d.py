import torch
from caselib import floats
from torch import nn


def case_positional():
    m = nn.LPPool1d(2, 3)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_keywords():
    m = nn.LPPool1d(norm_type=2, kernel_size=3, stride=2, ceil_mode=False)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.LPPool1d(2, 3)
    s = torch.tensor(floats(2, 3, 16))
    return m(input=s)


def todo_ceil():
    return nn.LPPool1d(2, 3, ceil_mode=True)
