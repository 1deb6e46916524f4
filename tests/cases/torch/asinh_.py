import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    row = x[0]
    same = torch.asinh_(x)
    return x, row, same, torch.asinh_(input=torch.tensor(floats(2, 3))), torch.arcsinh_(torch.tensor(floats(2, 3)))
