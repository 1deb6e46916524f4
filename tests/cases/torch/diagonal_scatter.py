import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(3, 3)), torch.tensor(floats(3, seed=1))
    return torch.diagonal_scatter(x, v), torch.diagonal_scatter(x, v[:2], 1), torch.diagonal_scatter(x, src=v, offset=0, dim1=1, dim2=0)
