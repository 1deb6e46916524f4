import torch
from caselib import floats, ints


def case_forms():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    out = torch.empty(2, 3, dtype=torch.bool)
    torch.gt(x, y, out=out)
    return torch.gt(x, y), torch.gt(input=x, other=y), torch.gt(x, y[0]), torch.greater(x, y), out


def case_numbers():
    x, i = torch.tensor(floats(2, 3)), torch.tensor(ints(2, 3))
    return torch.gt(x, 0), torch.gt(i, 4), torch.gt(i, 4.5), torch.gt(x, other=0.0), torch.gt(i, 2 + 2), ~torch.gt(x, 0)


def compared(a, b):
    return torch.gt(a, b)


def case_unknown_and_value():
    x, op = torch.tensor(floats(2, 3)), torch.gt
    return compared(x, 0), compared(x, x), op(x, x)
