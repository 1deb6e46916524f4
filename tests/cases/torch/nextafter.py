import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3, seed=1))
    out = torch.empty(2, 3)
    torch.nextafter(x, y, out=out)
    return torch.nextafter(x, y), torch.nextafter(input=x, other=y), torch.nextafter(x, y[0]), out
