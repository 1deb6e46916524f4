import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.floor(x, out=out)
    return torch.floor(x), torch.floor(input=x), torch.floor(x[0]), out


def case_integers():
    return torch.floor(torch.tensor(ints(2, 3, low=1)))
