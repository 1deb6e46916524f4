import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(3))
    out = torch.empty(3)
    torch.diag(x, out=out)
    return torch.diag(x), torch.diag(v), torch.diag(v, 1), torch.diag(x, diagonal=-1), out
