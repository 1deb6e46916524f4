import torch
from caselib import floats
from torch import nn


def case_default():
    m = nn.Softplus()
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_both():
    m = nn.Softplus(2, 1)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.Softplus(beta=0.5, threshold=10)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Softplus()
    x = torch.tensor(floats(3, 4))
    return m(input=x)


def case_gradient():
    m = nn.Softplus()
    x = torch.tensor(floats(3, 4), requires_grad=True)
    m(x).pow(2).sum().backward()
    return x.grad
