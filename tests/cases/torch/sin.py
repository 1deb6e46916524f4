import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.sin(x, out=out)
    return torch.sin(x), torch.sin(input=x), torch.sin(x[0]), out


def case_integers():
    return torch.sin(torch.tensor(ints(2, 3, low=1)))


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2)
    torch.sin(x, out=out)
    return torch.sin(x), out
