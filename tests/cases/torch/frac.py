import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.frac(x, out=out)
    return torch.frac(x), torch.frac(input=x), torch.frac(x[0]), out
