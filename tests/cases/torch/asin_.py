import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(2, 3)) * 0.8
    row = x[0]
    same = torch.asin_(x)
    return x, row, same, torch.asin_(input=torch.tensor(positive(2, 3)) * 0.8), torch.arcsin_(torch.tensor(positive(2, 3)) * 0.8)
