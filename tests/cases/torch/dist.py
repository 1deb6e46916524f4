import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return torch.dist(x, y), torch.dist(x, y, 1), torch.dist(x, other=y, p=3)
