import torch
from caselib import floats


def case_cuts():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    y = x * 2
    y.detach_()
    return y, y.requires_grad
