import torch
from caselib import floats, ints


def case_forms():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return (
        x.cumsum(1), x.cumsum(dim=0), x.cumsum(-1), x.cumsum(axis=0), i.cumsum(1), x.cumsum(0, dtype=torch.float64),
        x.cumsum(dim=1, dtype=torch.float64))


def case_integers():
    whole, mask = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    return whole.int().cumsum(1), mask.cumsum(1), whole.cumsum(dim=0)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.cumsum(1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.cumsum(1)


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)
