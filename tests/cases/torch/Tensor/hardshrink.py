import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.hardshrink(), x.hardshrink(0.3), x.hardshrink(lambd=0.7)
