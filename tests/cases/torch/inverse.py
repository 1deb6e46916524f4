import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 3))
    out = torch.empty(2, 3, 3)
    torch.inverse(x, out=out)
    return torch.inverse(x), torch.inverse(input=x[0]), out
