import torch
from caselib import floats
from torch import nn


def case_positional():
    m = nn.Unfold(3)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_all_positional():
    m = nn.Unfold((3, 2), 1, 1, 2)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.Unfold(kernel_size=3, dilation=2, padding=1, stride=2)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.Unfold(3)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)
