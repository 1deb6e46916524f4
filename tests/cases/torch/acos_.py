import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(2, 3)) * 0.8
    row = x[0]
    same = torch.acos_(x)
    return x, row, same, torch.acos_(input=torch.tensor(positive(2, 3)) * 0.8), torch.arccos_(torch.tensor(positive(2, 3)) * 0.8)
