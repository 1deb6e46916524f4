import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.i0(x, out=out)
    return torch.i0(x), torch.i0(input=x), torch.i0(x[0]), out


def case_integers():
    return torch.i0(torch.tensor(ints(2, 3, low=1)))
