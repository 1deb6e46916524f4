import torch
from caselib import floats, ints


def case_forms():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    out = torch.empty(2, 3, dtype=torch.bool)
    torch.eq(x, y, out=out)
    return torch.eq(x, y), torch.eq(input=x, other=y), torch.eq(x, y[0]), out


def case_numbers():
    x, i = torch.tensor(floats(2, 3)), torch.tensor(ints(2, 3))
    return torch.eq(x, 0), torch.eq(i, 4), torch.eq(i, 4.5), torch.eq(x, other=0.0), torch.eq(i, 2 + 2), ~torch.eq(x, 0)


def compared(a, b):
    return torch.eq(a, b)


def case_unknown_and_value():
    x, op = torch.tensor(floats(2, 3)), torch.eq
    return compared(x, 0), compared(x, x), op(x, x)
