import torch
from caselib import floats


def case_forms():
    x, y, rows = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 4)), torch.tensor([0, 2])
    a, b, c = x.clone(), x.clone(), x.clone()
    a.index_add_(0, rows, y)
    b.index_add_(dim=0, index=rows, source=y, alpha=2)
    same = c.index_add_(1, rows, x[:, :2])
    sums = torch.zeros(3).index_add_(0, torch.tensor([0, 0, 2]), torch.ones(3))
    return a, b, c, same, sums
