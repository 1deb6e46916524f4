import torch
from caselib import bools


def case_forms():
    x, y = torch.tensor(bools(2, 3)), torch.tensor(bools(2, 3, seed=1))
    out = torch.empty(2, 3, dtype=torch.bool)
    torch.logical_xor(x, y, out=out)
    return torch.logical_xor(x, y), torch.logical_xor(input=x, other=y), torch.logical_xor(x, y[0]), out
