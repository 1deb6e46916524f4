import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 4))
    return torch.swapaxes(x, 0, 1), torch.swapaxes(x, axis0=-1, axis1=0)
