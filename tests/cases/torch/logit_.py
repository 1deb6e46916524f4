import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(2, 3)) * 0.8
    row = x[0]
    same = torch.logit_(x)
    return x, row, same, torch.logit_(input=torch.tensor(positive(2, 3)) * 0.8), torch.logit_(x.clone() * 0.5, eps=0.2)
