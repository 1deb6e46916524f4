import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(2, 3)) + 1
    row = x[0]
    same = torch.acosh_(x)
    return x, row, same, torch.acosh_(input=torch.tensor(positive(2, 3)) + 1), torch.arccosh_(torch.tensor(positive(2, 3)) + 1)
