import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 4))
    return torch.movedim(x, 0, 2), torch.movedim(x, (0, 1), (1, 2)), torch.movedim(x, source=-1, destination=0), torch.moveaxis(x, 0, 1)
