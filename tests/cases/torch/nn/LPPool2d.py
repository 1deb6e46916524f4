import torch
from caselib import floats
from torch import nn


def case_positional():
    m = nn.LPPool2d(2, 3)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.LPPool2d(norm_type=2, kernel_size=3, stride=2, ceil_mode=False)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.LPPool2d(2, 3)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)


def todo_ceil():
    return nn.LPPool2d(2, 3, ceil_mode=True)
