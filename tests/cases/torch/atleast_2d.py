import torch
from caselib import floats


def case_forms():
    x, s = torch.tensor(floats(2)), torch.tensor(1.0)
    return torch.atleast_2d(x), torch.atleast_2d(x, s), torch.atleast_2d((x, s))
