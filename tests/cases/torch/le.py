import torch
from caselib import floats, ints


def case_forms():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    out = torch.empty(2, 3, dtype=torch.bool)
    torch.le(x, y, out=out)
    return torch.le(x, y), torch.le(input=x, other=y), torch.le(x, y[0]), torch.less_equal(x, y), out


def case_numbers():
    x, i = torch.tensor(floats(2, 3)), torch.tensor(ints(2, 3))
    return torch.le(x, 0), torch.le(i, 4), torch.le(i, 4.5), torch.le(x, other=0.0), torch.le(i, 2 + 2), ~torch.le(x, 0)


def compared(a, b):
    return torch.le(a, b)


def case_unknown_and_value():
    x, op = torch.tensor(floats(2, 3)), torch.le
    return compared(x, 0), compared(x, x), op(x, x)
