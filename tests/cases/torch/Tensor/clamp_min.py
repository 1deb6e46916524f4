import torch
from caselib import floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    return x.clamp_min(0), x.clamp_min(y), x.clamp_min(min=0.1), i.clamp_min(3)
