import torch
from caselib import floats, ints


def case_tensors():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return torch.mul(x, y), torch.multiply(input=x, other=y), torch.mul(x + y, x - y), torch.mul(x, y[0])


def case_numbers():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return torch.mul(x, 2), torch.mul(i, 2), torch.mul(i, 1.5), torch.mul(x, 1 + 1), torch.mul(x + 1, 2) ** 2


def scale(a, b):
    return torch.mul(a + 1, b - 1)


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return scale(x, x), scale(x, 3)


def case_out():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    out = torch.empty(3, 4)
    torch.mul(x, y, out=out)
    return out


def case_as_value():
    op = torch.mul
    return op(torch.tensor(3.0), torch.tensor(2.0))
