import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 4))
    return torch.dsplit(x, 2), torch.dsplit(x, [1, 3]), torch.dsplit(x, (1, 2))
