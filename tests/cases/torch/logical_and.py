import torch
from caselib import bools


def case_forms():
    x, y = torch.tensor(bools(2, 3)), torch.tensor(bools(2, 3, seed=1))
    out = torch.empty(2, 3, dtype=torch.bool)
    torch.logical_and(x, y, out=out)
    return torch.logical_and(x, y), torch.logical_and(input=x, other=y), torch.logical_and(x, y[0]), out
