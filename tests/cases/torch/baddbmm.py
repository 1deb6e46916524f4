import torch
from caselib import floats


def case_forms():
    a, x, y = torch.tensor(floats(2, 3, 3)), torch.tensor(floats(2, 3, 4)), torch.tensor(floats(2, 4, 3))
    out = torch.empty(2, 3, 3)
    torch.baddbmm(a, x, y, out=out)
    return torch.baddbmm(a, x, y), torch.baddbmm(a, x, y, beta=0.5, alpha=2), torch.baddbmm(input=a, batch1=x, batch2=y, beta=0), out
