import torch
from caselib import floats, positive


def case_forms():
    x, y, w = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4))
    out = torch.empty(3, 4)
    torch.lerp(x, y, 0.5, out=out)
    return torch.lerp(x, y, 0.3), torch.lerp(x, y, w), torch.lerp(x, end=y, weight=0.1), out


def case_whole_weight():
    x, y = torch.tensor([1.0, 2.0]), torch.tensor([3.0, 5.0])
    return torch.lerp(x, y, 1), torch.lerp(x, y, weight=0), torch.lerp(x, y, 1, out=torch.empty(2))
