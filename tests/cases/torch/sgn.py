import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.sgn(x, out=out)
    return torch.sgn(x), torch.sgn(input=x), torch.sgn(x[0]), out
