import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    out = torch.empty(2, 3)
    torch.copysign(x, y, out=out)
    return torch.copysign(x, y), torch.copysign(input=x, other=y), torch.copysign(x, y[0]), out
