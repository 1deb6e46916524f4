import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.expm1(x, out=out)
    return torch.expm1(x), torch.expm1(input=x), torch.expm1(x[0]), out


def case_integers():
    return torch.expm1(torch.tensor(ints(2, 3, low=1)))


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2)
    torch.expm1(x, out=out)
    return torch.expm1(x), out
