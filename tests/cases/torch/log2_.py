import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(2, 3))
    row = x[0]
    same = torch.log2_(x)
    return x, row, same, torch.log2_(input=torch.tensor(positive(2, 3)))
