import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.clamp_min(x, 0), torch.clamp_min(x, min=0.5), torch.clamp_min(x, x[0])


def case_out():
    x, out = torch.tensor(floats(3, 4)), torch.empty(3, 4)
    torch.clamp_min(x, 0.5, out=out)
    return out, torch.clamp_min(x, torch.tensor(floats(3, 4, seed=1)), out=torch.empty(3, 4))
