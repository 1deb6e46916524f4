import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.ravel(x), torch.ravel(x.t()), torch.ravel(input=x)
