import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.is_cuda, not x.is_cuda


def case_branch():
    x = torch.tensor(floats(3, 4))
    y = x.cpu() if x.is_cuda else x
    return y, x.is_cuda and True
