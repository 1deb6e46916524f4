import torch
from caselib import floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    return x.clamp_max(0.5), x.clamp_max(y), x.clamp_max(max=0.1), i.clamp_max(3)
