import torch
from caselib import bools


def case_forms():
    x, y = torch.tensor(bools(2, 3)), torch.tensor(bools(2, 3, seed=1))
    out = torch.empty(2, 3, dtype=torch.bool)
    torch.logical_and(x, y, out=out)
    return torch.logical_and(x, y), torch.logical_and(input=x, other=y), torch.logical_and(x, y[0]), out


def case_mixed_kinds():
    a, b = torch.tensor([0.5, 0.0, 1.0]), torch.tensor([1, 1, 0])
    out, other = torch.zeros(3, dtype=torch.bool), torch.zeros(3, dtype=torch.bool)
    torch.logical_and(a, b, out=out)
    torch.logical_and(a > 0, b, out=other)
    return out, other, torch.logical_and(a, b), torch.logical_and(b, a > 0), torch.logical_and(a > 0, b)


def case_mixed_kinds_by_the_method():
    a, b = torch.tensor([0.5, 0.0, 1.0]), torch.tensor([1, 1, 0])
    return a.logical_and(b), b.logical_and(a > 0), (a > 0).logical_and(b)
