import torch
from caselib import bools, floats


def case_forms():
    x, m, v = torch.tensor(floats(3, 4)), torch.tensor(bools(3, 4)), torch.tensor(floats(4))
    return (
        x.repeat(2, 3), x.repeat((2, 1)), x.repeat([1, 2]), x.repeat(2, 1, 1), v.repeat(3), v.repeat(3, 1),
        x.repeat(repeats=(2, 2)), m.repeat(2, 1), x.repeat(*(1, 2)))


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.repeat(2, 1), t.repeat(1, 2)


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.repeat(2, 1)
    (result * result).sum().backward()
    return x.grad
