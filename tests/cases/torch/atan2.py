import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    i, j = torch.tensor([1, 2, 0]), torch.tensor([-1, 2, 3])
    return torch.atan2(x, y), torch.arctan2(x, other=y), torch.atan2(i, j)


def case_out():
    x, y, out = torch.tensor(floats(3)), torch.tensor(floats(3, seed=1)), torch.empty(3)
    torch.atan2(x, y, out=out)
    i = torch.tensor([1, -2, 3])
    return out, torch.arctan2(i, i, out=torch.empty(3))
