import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.neg(x, out=out)
    return torch.neg(x), torch.neg(input=x), torch.negative(x), torch.neg(x[0]), out


def case_integers():
    return torch.neg(torch.tensor(ints(2, 3, low=1)))
