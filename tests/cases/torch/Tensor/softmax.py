import torch
from caselib import floats


def case_forms():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return (
        x.softmax(1), x.softmax(dim=0), x.softmax(-1), b.softmax(dim=1), x.softmax(1, dtype=torch.float64),
        x.softmax(dim=-1, dtype=torch.float64))


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.softmax(1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.softmax(1)


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)
