import torch
from caselib import floats, ints


def case_forms():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    out = torch.empty(2, 3, dtype=torch.bool)
    torch.ge(x, y, out=out)
    return torch.ge(x, y), torch.ge(input=x, other=y), torch.ge(x, y[0]), torch.greater_equal(x, y), out


def case_numbers():
    x, i = torch.tensor(floats(2, 3)), torch.tensor(ints(2, 3))
    return torch.ge(x, 0), torch.ge(i, 4), torch.ge(i, 4.5), torch.ge(x, other=0.0), torch.ge(i, 2 + 2), ~torch.ge(x, 0)


def compared(a, b):
    return torch.ge(a, b)


def case_unknown_and_value():
    x, op = torch.tensor(floats(2, 3)), torch.ge
    return compared(x, 0), compared(x, x), op(x, x)
