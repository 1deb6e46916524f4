import torch
from caselib import floats


def todo_call():
    x = torch.tensor(floats(3, 3))
    return x.map2_(x, x, lambda a, b, c: a + b + c)
