import torch
from caselib import floats, positive


def case_forms():
    x, y, w = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4))
    out = torch.empty(3, 4)
    torch.lerp(x, y, 0.5, out=out)
    return torch.lerp(x, y, 0.3), torch.lerp(x, y, w), torch.lerp(x, end=y, weight=0.1), out
