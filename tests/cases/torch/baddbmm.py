import torch
from caselib import floats, ints


def case_forms():
    a, x, y = torch.tensor(floats(2, 3, 3)), torch.tensor(floats(2, 3, 4)), torch.tensor(floats(2, 4, 3))
    out = torch.empty(2, 3, 3)
    torch.baddbmm(a, x, y, out=out)
    return torch.baddbmm(a, x, y), torch.baddbmm(a, x, y, beta=0.5, alpha=2), torch.baddbmm(input=a, batch1=x, batch2=y, beta=0), out


def case_integers():
    a, out = torch.tensor(ints(2, 3, 3)).long(), torch.zeros(2, 3, 3, dtype=torch.int64)
    torch.baddbmm(a, a, a, out=out)
    return out, torch.baddbmm(a, a, a, beta=2, alpha=3)


def case_factor_first():
    x, a = torch.tensor(floats(2, 3, 3)), torch.tensor(floats(2, 3, 3, seed=1))
    return torch.baddbmm(1, x, -2, a, a), torch.baddbmm(0.5, x, 2, a, a), torch.baddbmm(2, x, a, a)


def todo_starred():
    args = torch.tensor(floats(2, 3, 3)), torch.tensor(floats(2, 3, 3)), torch.tensor(floats(2, 3, 3))
    return torch.baddbmm(*args)


def case_fewer_axes():
    x, y = torch.tensor(floats(2, 2, 3)), torch.tensor(floats(2, 3, 4, seed=1))
    bias = torch.tensor([0.5, 1.0, 2.0, 4.0])
    return torch.baddbmm(torch.zeros(1), x, y), torch.baddbmm(bias, x, y, alpha=2)
