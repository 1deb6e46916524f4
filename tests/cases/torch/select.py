import torch
from caselib import floats


def case_forms():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4, 5))
    return [torch.select(b, axis, 1) for axis in range(4)], torch.select(x, 0, 2), torch.select(x, 1, 2), torch.select(b, 2, 1), torch.select(b, -1, 0), torch.select(b, -2, 3), torch.select(x, dim=0, index=-1), torch.select(x, 1, index=1 + 1)
