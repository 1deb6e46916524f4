import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.tan(x, out=out)
    return torch.tan(x), torch.tan(input=x), torch.tan(x[0]), out


def case_integers():
    return torch.tan(torch.tensor(ints(2, 3, low=1)))


def case_bool():
    x, out = torch.tensor([[True, False], [False, True]]), torch.empty(2, 2)
    torch.tan(x, out=out)
    return torch.tan(x), out
