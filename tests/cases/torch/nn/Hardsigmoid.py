import torch
from caselib import floats
from torch import nn


def case_default():
    m = nn.Hardsigmoid()
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_inplace():
    m = nn.Hardsigmoid(inplace=True)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_positional():
    m = nn.Hardsigmoid(True)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_not_in_place():
    m = nn.Hardsigmoid(inplace=False)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Hardsigmoid()
    x = torch.tensor(floats(3, 4))
    return m(input=x)


def case_gradient():
    m = nn.Hardsigmoid()
    x = torch.tensor(floats(3, 4), requires_grad=True)
    m(x).pow(2).sum().backward()
    return x.grad
