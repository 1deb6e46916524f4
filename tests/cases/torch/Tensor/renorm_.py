import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    a, b = x.clone(), x.clone()
    a.renorm_(2, 0, 1.0)
    b.renorm_(p=1, dim=1, maxnorm=2.0)
    return a, b


def todo_infinite():
    x = torch.tensor(floats(2, 3))
    x.renorm_(float('inf'), 0, 0.5)
    return x
