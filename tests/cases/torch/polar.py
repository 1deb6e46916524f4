import torch
from caselib import floats, positive


def case_forms():
    x, y = torch.tensor(positive(3)), torch.tensor(floats(3))
    out = torch.empty(3, dtype=torch.complex64)
    torch.polar(x, y, out=out)
    return torch.polar(x, y), torch.polar(abs=x, angle=y), out
