import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        x.std(), x.std(1), x.std(dim=0), x.std(1, False), x.std(False), x.std(dim=(0, 1), keepdim=True),
        x.std(1, True, True), x.std(unbiased=False), x.std(axis=1), x.std(1, unbiased=False, keepdim=True))


def case_correction():
    x = torch.tensor(floats(3, 4))
    return (
        x.std(1, correction=0), x.std(dim=1, correction=1, keepdim=True), x.std(1, correction=2),
        x.std(dim=0, correction=2, keepdim=True), x.std(correction=0))


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.std(1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.std()


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)
