import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return torch.rsub(x, y), torch.rsub(x, 1), torch.rsub(x, y, alpha=2)
