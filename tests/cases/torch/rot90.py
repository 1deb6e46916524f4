import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.rot90(x), torch.rot90(x, 2), torch.rot90(x, 1, [1, 0]), torch.rot90(x, k=-1, dims=(0, 1))
