import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    row = x[0]
    same = torch.cos_(x)
    return x, row, same, torch.cos_(input=torch.tensor(floats(2, 3)))
