import torch
from caselib import bools, floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, m = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(bools(3, 4))
    real, mask = torch.linspace(-1.0, 2.0, 12).reshape(3, 4), torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    return (
        x.where(m, y), x.where(m, 0.5), real.where(mask, 0.5), x.where(m, 0), x.where(condition=m, other=y),
        i.where(m, j), i.where(m, -1), (x + 1).where(m, y))


def case_gradient():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    m = torch.tensor(bools(3, 4))
    result = x.where(m, y)
    (result * result).sum().backward()
    return x.grad, y.grad


def call(function, *arguments):
    return function(*arguments)


def chosen(t: torch.Tensor, mask, other):
    return t.where(mask, other)


def case_unknown_other():
    x = torch.tensor(floats(3, 4))
    return call(chosen, x, x > 0, x * 2)
