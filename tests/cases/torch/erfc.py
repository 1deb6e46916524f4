import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.erfc(x, out=out)
    return torch.erfc(x), torch.erfc(input=x), torch.erfc(x[0]), torch.erfc(x - 1) * 2, out


def case_integers():
    return torch.erfc(torch.tensor(ints(2, 3, low=1)))
