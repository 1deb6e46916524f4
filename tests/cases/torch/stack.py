import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    return torch.stack([x, y]), torch.stack((x, y), 1), torch.stack([x, y], dim=-1), torch.stack([x, y], axis=2)


def case_scalars():
    return torch.stack([torch.tensor(1.0), torch.tensor(2.0)])


def case_out():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 2, 3)
    torch.stack([x, x], out=out)
    return out
