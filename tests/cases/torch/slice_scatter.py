import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(4, 4)), torch.tensor(floats(4, 2, seed=1))
    return torch.slice_scatter(x, y.t(), end=2), torch.slice_scatter(x, y, 1, 0, 2), torch.slice_scatter(x, y, dim=1, start=1, end=4, step=2), torch.slice_scatter(x, y, 1, -2)
