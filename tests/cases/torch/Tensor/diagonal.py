import torch
from caselib import floats


def case_forms():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return (
        x.diagonal(), x.diagonal(1), b.diagonal(dim1=-2, dim2=-1), b.diagonal(0, 1, 2),
        b.diagonal(offset=1, dim1=1, dim2=2))


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.diagonal(), t.diagonal(1)


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)
