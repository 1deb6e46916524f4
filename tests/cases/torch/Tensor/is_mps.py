import torch
from caselib import floats


def unknown(x):
    return 1 if x.is_mps else 2


def case_read():
    x = torch.tensor(floats(3, 3))
    return x.is_mps, not (x + 1).is_mps, unknown(x)
