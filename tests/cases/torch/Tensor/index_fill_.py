import torch
from caselib import floats


def case_forms():
    x, rows = torch.tensor(floats(3, 4)), torch.tensor([0, 2])
    a, b = x.clone(), x.clone()
    a.index_fill_(0, rows, 9.0)
    same = b.index_fill_(dim=1, index=rows, value=0)
    c = x.clone()
    c.index_fill_(c.dim() - 1, rows, 1.0)
    return a, b, same, c
