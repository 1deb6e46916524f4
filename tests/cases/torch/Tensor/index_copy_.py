import torch
from caselib import floats


def case_forms():
    x, y, rows = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([0, 2])
    a, b = x.clone(), x.clone()
    a.index_copy_(0, rows, y[:2])
    same = b.index_copy_(1, rows, y[:, :2])
    return a, b, same


def todo_of_an_expression():
    x, rows = torch.tensor(floats(3, 4)), torch.tensor([0, 2])
    return x.clone().index_copy_(0, rows, x[:2])
