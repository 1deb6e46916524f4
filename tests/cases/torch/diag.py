import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(3))
    out = torch.empty(3)
    torch.diag(x, out=out)
    return torch.diag(x), torch.diag(v), torch.diag(v, 1), torch.diag(x, diagonal=-1), out


def case_mask():
    x = torch.tensor([[True, False, True], [True, False, False], [False, False, True]])
    out = torch.zeros(3, dtype=torch.bool)
    torch.diag(x, out=out)
    return torch.diag(x), torch.diag(x, 1), torch.diag(x[0]), out
