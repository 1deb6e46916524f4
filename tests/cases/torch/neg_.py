import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    row = x[0]
    same = torch.neg_(x)
    return x, row, same, torch.neg_(input=torch.tensor(floats(2, 3))), torch.negative_(torch.tensor(floats(2, 3)))
