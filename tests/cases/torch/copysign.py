import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    out = torch.empty(2, 3)
    torch.copysign(x, y, out=out)
    return torch.copysign(x, y), torch.copysign(input=x, other=y), torch.copysign(x, y[0]), out


def case_integers():
    x, y, out = torch.tensor([1, 2, -3]), torch.tensor([-1, 3, 2]), torch.empty(3)
    torch.copysign(x, y, out=out)
    return out, torch.copysign(x, y), torch.copysign(x > 0, y)
