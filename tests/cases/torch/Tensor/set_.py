import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    a = x.clone()
    a.set_(y)
    return a


def todo_layout():
    x = torch.tensor(floats(3, 4))
    return x.set_(torch.zeros(12), 0, (2, 2), (2, 1))
