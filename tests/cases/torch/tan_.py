import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    row = x[0]
    same = torch.tan_(x)
    return x, row, same, torch.tan_(input=torch.tensor(floats(2, 3)))
