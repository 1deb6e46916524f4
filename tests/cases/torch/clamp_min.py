import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.clamp_min(x, 0), torch.clamp_min(x, min=0.5), torch.clamp_min(x, x[0])
