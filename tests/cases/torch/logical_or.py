import torch
from caselib import bools


def case_forms():
    x, y = torch.tensor(bools(2, 3)), torch.tensor(bools(2, 3, seed=1))
    out = torch.empty(2, 3, dtype=torch.bool)
    torch.logical_or(x, y, out=out)
    return torch.logical_or(x, y), torch.logical_or(input=x, other=y), torch.logical_or(x, y[0]), out


def case_mixed_kinds():
    a, b = torch.tensor([0.5, 0.0, 1.0]), torch.tensor([1, 0, 0])
    out, other = torch.zeros(3, dtype=torch.bool), torch.zeros(3, dtype=torch.bool)
    torch.logical_or(a, b, out=out)
    torch.logical_or(a > 0, b, out=other)
    return out, other, torch.logical_or(a, b), torch.logical_or(b, a > 0), torch.logical_or(a > 0, b)


def case_mixed_kinds_by_the_method():
    a, b = torch.tensor([0.5, 0.0, 1.0]), torch.tensor([1, 1, 0])
    return a.logical_or(b), b.logical_or(a > 0), (a > 0).logical_or(b)
