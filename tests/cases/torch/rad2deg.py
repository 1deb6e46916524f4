import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.rad2deg(x, out=out)
    return torch.rad2deg(x), torch.rad2deg(input=x), torch.rad2deg(x[0]), out


def case_integers():
    return torch.rad2deg(torch.tensor(ints(2, 3, low=1)))


def case_mask():
    x = torch.tensor([True, False])
    out = torch.zeros(2)
    torch.rad2deg(x, out=out)
    return torch.rad2deg(x), out
