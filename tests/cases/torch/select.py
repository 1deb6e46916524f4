import torch
from caselib import floats


def case_forms():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4, 5))
    axis = 1
    return torch.select(x, 0, 2), torch.select(x, 1, 2), torch.select(b, 2, 1), torch.select(b, -1, 0), torch.select(b, -2, 3), torch.select(x, dim=0, index=-1), torch.select(x, axis, 1), torch.select(x, 1, index=1 + 1)
