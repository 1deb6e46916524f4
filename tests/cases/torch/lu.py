import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    packed, pivots = torch.lu(x)
    return packed, pivots, torch.lu(x, get_infos=True)[2], torch.lu(A=x, pivot=True)[0]
