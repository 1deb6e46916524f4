import torch
from caselib import bools


def case_forms():
    x = torch.tensor(bools(2, 3))
    out = torch.empty(2, 3, dtype=torch.bool)
    torch.logical_not(x, out=out)
    return torch.logical_not(x), torch.logical_not(input=x), torch.logical_not(x[0]), out
