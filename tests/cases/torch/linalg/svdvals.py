import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 3))
    out = torch.empty(3)
    torch.linalg.svdvals(x, out=out)
    return torch.linalg.svdvals(x), torch.linalg.svdvals(A=x), out


def case_two_batch_axes():
    x = torch.tensor(floats(2, 1, 3, 4))
    y = torch.zeros(2, 1, 3, 4)
    y.copy_(x)
    return torch.linalg.svdvals(y)
