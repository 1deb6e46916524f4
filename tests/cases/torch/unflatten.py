import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 6))
    return torch.unflatten(x, 1, (2, 3)), torch.unflatten(x, dim=-1, sizes=(3, -1))
