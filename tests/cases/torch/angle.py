import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    out = torch.empty(2, 3)
    torch.angle(x, out=out)
    return torch.angle(x), torch.angle(input=x), torch.angle(x[0]), out
