import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    row = x[0]
    same = torch.nan_to_num_(x)
    return x, row, same, torch.nan_to_num_(input=torch.tensor(floats(2, 3))), torch.nan_to_num_(torch.tensor([float("nan"), float("inf")]), 1.0, posinf=2.0)
