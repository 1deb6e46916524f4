import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.clamp_max(x, 0), torch.clamp_max(x, max=0.5), torch.clamp_max(x, x[0])
