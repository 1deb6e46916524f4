import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        x.var(), x.var(1), x.var(dim=0), x.var(1, False), x.var(False), x.var(dim=(0, 1), keepdim=True),
        x.var(1, True, True), x.var(unbiased=False), x.var(axis=1), x.var(1, unbiased=False, keepdim=True))


def case_correction():
    x = torch.tensor(floats(3, 4))
    return (
        x.var(1, correction=0), x.var(dim=1, correction=1, keepdim=True), x.var(1, correction=2),
        x.var(dim=0, correction=2, keepdim=True), x.var(correction=0))


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.var(1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.var()


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)
