import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3, 4)
    torch.renorm(x, 2, 0, 1.0, out=out)
    return torch.renorm(x, 2, 0, 1.0), torch.renorm(x, p=1, dim=1, maxnorm=0.5), out


def todo_infinite():
    return torch.renorm(torch.tensor(floats(2, 3)), float('inf'), 0, 0.5)
