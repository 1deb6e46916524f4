import torch
from caselib import bools, floats, ints


def case_forms():
    x, j = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    m = torch.tensor(bools(3, 4))
    return x.abs().double(), j.double(), m.double(), x[0].abs().double().dtype


def case_half_precision():
    x = torch.tensor(floats(3, 4))
    return x.half().double()


def case_memory_format():
    j = torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    return j.double(memory_format=torch.contiguous_format)


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.double().dtype


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)
