import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.flip(x, [0]), torch.flip(x, (0, 1)), torch.flip(x, dims=(1,)), torch.flip(input=x, dims=[-1])
