import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 2))
    return torch.diagflat(x), torch.diagflat(x, 1), torch.diagflat(x, offset=-1)
