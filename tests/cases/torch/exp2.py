import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.exp2(x, out=out)
    return torch.exp2(x), torch.exp2(input=x), torch.special.exp2(x), torch.exp2(x[0]), torch.exp2(x - 1) * 2, out


def case_integers():
    return torch.exp2(torch.tensor(ints(2, 3, low=1)))
