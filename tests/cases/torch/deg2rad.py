import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.deg2rad(x, out=out)
    return torch.deg2rad(x), torch.deg2rad(input=x), torch.deg2rad(x[0]), out


def case_integers():
    return torch.deg2rad(torch.tensor(ints(2, 3, low=1)))


def case_mask():
    x = torch.tensor([True, False])
    out = torch.zeros(2)
    torch.deg2rad(x, out=out)
    return torch.deg2rad(x), out
