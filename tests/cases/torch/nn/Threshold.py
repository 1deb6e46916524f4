import torch
from caselib import floats
from torch import nn


def case_positional():
    m = nn.Threshold(0.1, 5.0)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.Threshold(threshold=0.1, value=5, inplace=True)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Threshold(0.1, 5.0)
    x = torch.tensor(floats(3, 4))
    return m(input=x)


def case_gradient():
    m = nn.Threshold(0.1, 5.0)
    x = torch.tensor(floats(3, 4), requires_grad=True)
    m(x).pow(2).sum().backward()
    return x.grad
