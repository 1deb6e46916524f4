import torch
from caselib import floats


def unknown(x):
    return 1 if x.is_ipu else 2


def case_read():
    x = torch.tensor(floats(3, 3))
    return x.is_ipu, not (x + 1).is_ipu, unknown(x)
