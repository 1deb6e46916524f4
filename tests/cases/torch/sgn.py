import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.sgn(x, out=out)
    return torch.sgn(x), torch.sgn(input=x), torch.sgn(x[0]), out


def case_integers():
    x, out = torch.tensor([-3, 0, 2]), torch.tensor([9, 9, 9])
    torch.sgn(x, out=out)
    return out, torch.sgn(x)
