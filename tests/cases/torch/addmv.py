import torch
from caselib import floats


def case_forms():
    a, x, v = torch.tensor(floats(3)), torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    out = torch.empty(3)
    torch.addmv(a, x, v, out=out)
    return torch.addmv(a, x, v), torch.addmv(a, x, v, beta=0.5, alpha=2), out
