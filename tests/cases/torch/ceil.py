import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.ceil(x, out=out)
    return torch.ceil(x), torch.ceil(input=x), torch.ceil(x[0]), out


def case_integers():
    return torch.ceil(torch.tensor(ints(2, 3, low=1)))
