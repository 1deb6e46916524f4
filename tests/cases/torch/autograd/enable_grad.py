import torch
from torch import autograd
from caselib import floats


def case_with():
    x = torch.tensor(floats(3), requires_grad=True)
    with torch.autograd.enable_grad():
        y = x * 2
    return y.requires_grad


@autograd.enable_grad()
def double(x):
    return x * 2


def case_decorator():
    return double(torch.tensor(floats(2), requires_grad=True)).requires_grad
