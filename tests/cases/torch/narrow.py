import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.narrow(x, 1, 1, 2), torch.narrow(x, dim=0, start=-2, length=2), torch.narrow(x, -1, 0, 3)
