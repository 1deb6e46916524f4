import torch
from caselib import floats


def case_forms():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return x.swapaxes(0, 1), b.swapaxes(1, 2), b.swapaxes(-1, -2), b.swapaxes(0, 2)


def case_gradient():
    b = torch.tensor(floats(2, 3, 4), requires_grad=True)
    result = b.swapaxes(1, 2)
    (result * result).sum().backward()
    return b.grad


def case_keywords():
    b = torch.tensor(floats(2, 3, 4))
    return b.swapaxes(axis0=0, axis1=1)


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.swapaxes(0, 1), t.swapaxes(-1, -2)


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)
