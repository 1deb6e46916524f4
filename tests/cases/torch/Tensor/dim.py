import torch
from caselib import floats


def case_forms():
    x, b, scalar = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4)), torch.tensor(2.5)
    return x.dim(), b.dim(), scalar.dim(), x.dim() + 1, x.dim() / 2
