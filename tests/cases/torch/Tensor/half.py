import torch
from caselib import bools, floats, ints


def case_forms():
    x, j = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    m = torch.tensor(bools(3, 4))
    return x.abs().half(), j.half(), m.half(), x[0].abs().half().dtype


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.half().dtype


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)
