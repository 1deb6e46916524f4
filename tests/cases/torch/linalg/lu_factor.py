import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    packed, pivots = torch.linalg.lu_factor(x)
    return packed, pivots, torch.linalg.lu_factor(A=x, pivot=True)[0]
