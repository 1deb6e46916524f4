import torch
from caselib import floats
from torch import nn


def case_default():
    m = nn.Hardshrink()
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_positional():
    m = nn.Hardshrink(0.1)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_keyword():
    m = nn.Hardshrink(lambd=0.1)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Hardshrink()
    x = torch.tensor(floats(3, 4))
    return m(input=x)
