import torch
from caselib import floats


def todo_call():
    x = torch.tensor(floats(3, 4))
    return x.as_strided_scatter(torch.zeros(2), (2,), (1,))
