import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    row = x[0]
    same = torch.atan_(x)
    return x, row, same, torch.atan_(input=torch.tensor(floats(2, 3))), torch.arctan_(torch.tensor(floats(2, 3)))
