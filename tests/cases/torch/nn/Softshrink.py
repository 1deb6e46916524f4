import torch
from caselib import floats
from torch import nn


def case_default():
    m = nn.Softshrink()
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_positional():
    m = nn.Softshrink(0.1)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_keyword():
    m = nn.Softshrink(lambd=0.1)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Softshrink()
    x = torch.tensor(floats(3, 4))
    return m(input=x)
