import torch
from caselib import bools


def case_forms():
    x, y = torch.tensor(bools(2, 3)), torch.tensor(bools(2, 3, seed=1))
    out = torch.empty(2, 3, dtype=torch.bool)
    torch.logical_or(x, y, out=out)
    return torch.logical_or(x, y), torch.logical_or(input=x, other=y), torch.logical_or(x, y[0]), out
