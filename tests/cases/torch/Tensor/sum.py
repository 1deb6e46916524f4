import torch
from caselib import bools, floats, ints


def case_forms():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return (
        x.sum(), x.sum(1), x.sum(dim=0), x.sum((0, 1)), x.sum(1, True), x.sum(1, keepdim=True),
        x.sum(dim=[0, 1], keepdim=True), b.sum(-1), x.sum(axis=1), x.sum(dim=1, keepdims=True), x.sum(None),
        x.sum(axis=1, keepdims=True))


def case_dtype():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return (
        x.sum(dtype=torch.float64), x.sum(-1, dtype=torch.float64), i.sum(1, dtype=torch.float32),
        x.sum(1, True, dtype=torch.float64))


def case_integers():
    i, m, small = torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4)), torch.tensor([200, 100, 30], dtype=torch.uint8)
    return i.sum(), m.sum(), m.sum(1), small.sum(), (i > 3).sum(dim=1), i.int().sum(0)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.sum(1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.sum(), t.sum(1), t.sum(1, True), t.sum((0, 1))


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)
