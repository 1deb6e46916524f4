import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    out = torch.empty(2, 3)
    torch.hypot(x, y, out=out)
    return torch.hypot(x, y), torch.hypot(input=x, other=y), torch.hypot(x, y[0]), out
