import torch
from caselib import floats


@torch.compile(backend="eager")
def double(x):
    return x * 2


@torch.compile
def triple(x):
    return x * 3


def case_call():
    square = torch.compile(lambda t: t * t, backend="eager", dynamic=False)
    return square(torch.tensor(floats(3)))


def case_decorator():
    return double(torch.tensor(floats(3)))
