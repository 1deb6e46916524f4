import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.renorm(2, 0, 1.0), x.renorm(p=1, dim=1, maxnorm=2.0)


def todo_infinite():
    return torch.tensor(floats(2, 3)).renorm(float('inf'), 0, 0.5)
