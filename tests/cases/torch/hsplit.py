import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 6))
    return torch.hsplit(x, 2), torch.hsplit(x, [1, 3]), torch.hsplit(x, (1, 2))
