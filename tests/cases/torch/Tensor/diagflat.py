import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    return v.diagflat(), v.diagflat(1), x.diagflat(offset=-1)
