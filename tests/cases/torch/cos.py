import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.cos(x, out=out)
    return torch.cos(x), torch.cos(input=x), torch.cos(x[0]), out


def case_integers():
    return torch.cos(torch.tensor(ints(2, 3, low=1)))


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2)
    torch.cos(x, out=out)
    return torch.cos(x), out
