import torch
from caselib import bools, floats, ints


def case_forms():
    x, j = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    m = torch.tensor(bools(3, 4))
    return x.abs().bfloat16(), j.bfloat16(), m.bfloat16(), x[0].abs().bfloat16().dtype


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.bfloat16().dtype


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)
