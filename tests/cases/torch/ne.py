import torch
from caselib import floats, ints


def case_forms():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    out = torch.empty(2, 3, dtype=torch.bool)
    torch.ne(x, y, out=out)
    return torch.ne(x, y), torch.ne(input=x, other=y), torch.ne(x, y[0]), torch.not_equal(x, y), out


def case_numbers():
    x, i = torch.tensor(floats(2, 3)), torch.tensor(ints(2, 3))
    return torch.ne(x, 0), torch.ne(i, 4), torch.ne(i, 4.5), torch.ne(x, other=0.0), torch.ne(i, 2 + 2), ~torch.ne(x, 0)


def compared(a, b):
    return torch.ne(a, b)


def case_unknown_and_value():
    x, op = torch.tensor(floats(2, 3)), torch.ne
    return compared(x, 0), compared(x, x), op(x, x)
