import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return (
        x.cumprod(1), x.cumprod(dim=0), x.cumprod(-1), x.cumprod(axis=0), i.cumprod(1),
        x.cumprod(0, dtype=torch.float64), x.cumprod(dim=1, dtype=torch.float64))


def case_integers():
    whole, mask = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    return whole.int().cumprod(1), mask.cumprod(1), whole.cumprod(dim=0)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.cumprod(1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.cumprod(1)


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)
