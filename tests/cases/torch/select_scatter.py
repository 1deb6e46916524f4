import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4, seed=1))
    return torch.select_scatter(x, v, 0, 1), torch.select_scatter(x, src=v[:3], dim=1, index=-1)
