import torch
from caselib import floats, ints, positive


def case_forms():
    x, p, i = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4)), torch.tensor(ints(3, 4, low=1, high=4))
    y = torch.tensor([1.0, -2.0])
    return torch.pow(y, 2), torch.pow(x, 2), torch.pow(p, x), torch.pow(p, 0.5), torch.pow(2, x), torch.pow(2.5, x), torch.pow(i, 2), torch.pow(i, 0.5), torch.pow(i, i), torch.pow(input=x, exponent=3), torch.pow(2, i)


def power(a, b):
    return torch.pow(a, b)


def case_unknown():
    i = torch.tensor(ints(3, low=1, high=4))
    return power(i, 2), power(i, 0.5), power(2.0, i), torch.pow(-torch.tensor(floats(3)), 2), -torch.pow(i, 2)


def case_out():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3, 4)
    torch.pow(x, 3, out=out)
    return out


def case_as_value():
    op = torch.pow
    return op(torch.tensor(floats(3)), 2)
