import torch
from caselib import floats
from torch import nn


def case_number():
    m = nn.CircularPad1d(1)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_tuple():
    m = nn.CircularPad1d((1, 2))
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_keyword():
    m = nn.CircularPad1d(padding=1)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.CircularPad1d(1)
    s = torch.tensor(floats(2, 3, 16))
    return m(input=s)
