import torch
from caselib import bools, floats, ints


def case_forms():
    x, m, b = torch.tensor(floats(3, 4)), torch.tensor(bools(3, 4)), torch.tensor(floats(2, 3, 4))
    return (
        x.mean(), x.mean(1), x.mean(dim=1, keepdim=True), x.mean(1, True), x.mean((0, 1)), x.mean(dim=[0, 1]),
        b.mean(axis=-1), b.mean(dim=(1, 2), keepdims=True), m.float().mean(), x.mean(axis=1, keepdims=True))


def case_dtype():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return x.mean(dtype=torch.float64), x.mean(1, dtype=torch.float64), i.mean(dtype=torch.float32)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.mean(0)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.mean(), t.mean(1), t.mean((0, 1))


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)
