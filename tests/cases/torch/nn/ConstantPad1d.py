import torch
from caselib import floats
from torch import nn


def case_number():
    m = nn.ConstantPad1d(1, 2.0)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_tuple():
    m = nn.ConstantPad1d((1, 2), 3.5)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_keywords():
    m = nn.ConstantPad1d(padding=1, value=2.0)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.ConstantPad1d(1, 2.0)
    s = torch.tensor(floats(2, 3, 16))
    return m(input=s)
