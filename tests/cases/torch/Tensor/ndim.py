import torch
from caselib import floats


def case_forms():
    x, b, scalar = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4)), torch.tensor(2.5)
    return x.ndim, b.ndim, scalar.ndim + 1
