import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(2, 3))
    row = x[0]
    same = torch.sqrt_(x)
    return x, row, same, torch.sqrt_(input=torch.tensor(positive(2, 3)))
