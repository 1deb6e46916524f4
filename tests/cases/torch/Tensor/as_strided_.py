import torch
from caselib import floats


def todo_call():
    x = torch.zeros(6)
    x.as_strided_((2, 2), (1, 2))
    return x
