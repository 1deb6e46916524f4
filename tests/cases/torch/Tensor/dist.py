import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return x.dist(y), x.dist(y, 1), x.dist(other=y, p=3)
