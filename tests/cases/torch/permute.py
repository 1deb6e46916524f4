import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 4))
    return torch.permute(x, (2, 0, 1)), torch.permute(x, [-1, 0, 1]), torch.permute(input=x, dims=(1, 0, 2))
