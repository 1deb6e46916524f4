import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    a, b = x.clone(), x.clone()
    a.cumsum_(1)
    b.cumsum_(dim=0)
    return a, b
