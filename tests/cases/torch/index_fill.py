import torch
from caselib import floats


def case_forms():
    x, index = torch.tensor(floats(3, 4)), torch.tensor([2, 0])
    return torch.index_fill(x, 0, index, 9.0), torch.index_fill(x, dim=1, index=index, value=-1)
