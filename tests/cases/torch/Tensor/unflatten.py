import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.unflatten(1, (2, 2)), x.unflatten(dim=1, sizes=(2, 2)), x.unflatten(-1, (2, -1)), x.unflatten(1, [2, 2])
