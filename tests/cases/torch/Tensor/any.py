import torch
from caselib import bools, floats, ints


def case_forms():
    x, i, m = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    return (
        m.any(), m.any(1), m.any(dim=0, keepdim=True), m.any(1, True), i.any(), (x > 0).any(-1), m.any(axis=1),
        m.any(dim=1, keepdims=True), m.any(axis=1, keepdims=True))


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return (t > 0).any(), (t > 0).any(1)


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)


def case_greatest():
    mask = torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    return (
        mask.max(), mask.max(1)[0], mask.max(dim=0).values, mask.max(axis=1).values,
        mask.max(axis=1, keepdims=True)[0], mask.max(0, True)[0])


def case_greatest_as_a_pair():
    mask = torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    values, indices = mask.max(1)
    return values, indices.shape
