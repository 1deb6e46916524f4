import torch
from caselib import bools, floats, ints


def case_forms():
    x, i, m = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    return (
        m.all(), m.all(1), m.all(dim=0, keepdim=True), m.all(1, True), i.all(), (x > 0).all(-1), m.all(axis=1),
        m.all(dim=1, keepdims=True), m.all(axis=1, keepdims=True))


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return (t > 0).all(), (t > 0).all(1)


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)


def case_least():
    mask = torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    return (
        mask.min(), mask.min(1)[0], mask.min(dim=0).values, mask.min(axis=1).values,
        mask.min(axis=1, keepdims=True)[0], mask.min(0, True)[0])


def case_least_as_a_pair():
    mask = torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    values, indices = mask.min(1)
    return values, indices.shape
