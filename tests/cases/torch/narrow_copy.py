import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    y = torch.narrow_copy(x, 1, 1, 2)
    y[0] = 0
    return x, y, torch.narrow_copy(x, dim=0, start=1, length=1)


def case_out():
    x, out = torch.tensor(floats(4, 3)), torch.empty(2, 3)
    torch.narrow_copy(x, 0, 1, 2, out=out)
    return out
