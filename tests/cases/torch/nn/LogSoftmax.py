import torch
from caselib import floats
from torch import nn


def case_dim():
    m = nn.LogSoftmax(dim=1)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_positional():
    m = nn.LogSoftmax(0)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.LogSoftmax(dim=1)
    x = torch.tensor(floats(3, 4))
    return m(input=x)


def case_gradient():
    m = nn.LogSoftmax(dim=1)
    x = torch.tensor(floats(3, 4), requires_grad=True)
    m(x).pow(2).sum().backward()
    return x.grad


def case_attribute():
    return nn.LogSoftmax(1).dim


def todo_implicit():
    return nn.LogSoftmax()(torch.tensor(floats(3, 4)))
