import torch
from caselib import floats


def case_forms():
    a, x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(3)), torch.tensor(floats(4))
    out = torch.empty(3, 4)
    torch.addr(a, x, v, out=out)
    return torch.addr(a, x, v), torch.addr(a, x, v, beta=0.5, alpha=2), out
