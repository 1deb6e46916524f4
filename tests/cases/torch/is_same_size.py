import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.is_same_size(x, x + 1), torch.is_same_size(x, x[0])
