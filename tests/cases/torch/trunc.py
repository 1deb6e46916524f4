import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.trunc(x, out=out)
    return torch.trunc(x), torch.trunc(input=x), torch.fix(x), torch.trunc(x[0]), out


def case_integers():
    return torch.trunc(torch.tensor(ints(2, 3, low=1)))
