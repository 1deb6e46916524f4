import torch
from caselib import floats, ints


def case_forms():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    out = torch.empty(2, 3, dtype=torch.bool)
    torch.lt(x, y, out=out)
    return torch.lt(x, y), torch.lt(input=x, other=y), torch.lt(x, y[0]), torch.less(x, y), out


def case_numbers():
    x, i = torch.tensor(floats(2, 3)), torch.tensor(ints(2, 3))
    return torch.lt(x, 0), torch.lt(i, 4), torch.lt(i, 4.5), torch.lt(x, other=0.0), torch.lt(i, 2 + 2), ~torch.lt(x, 0)


def compared(a, b):
    return torch.lt(a, b)


def case_unknown_and_value():
    x, op = torch.tensor(floats(2, 3)), torch.lt
    return compared(x, 0), compared(x, x), op(x, x)
