import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.atan(x, out=out)
    return torch.atan(x), torch.atan(input=x), torch.arctan(x), torch.atan(x[0]), out


def case_integers():
    return torch.atan(torch.tensor(ints(2, 3, low=1)))


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2)
    torch.atan(x, out=out)
    return torch.atan(x), out
