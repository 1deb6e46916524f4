import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    row = x[0]
    same = torch.trunc_(x)
    return x, row, same, torch.trunc_(input=torch.tensor(floats(2, 3))), torch.fix_(torch.tensor(floats(2, 3)))
