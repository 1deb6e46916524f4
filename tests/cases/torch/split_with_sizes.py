import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(5, 4))
    a, b = torch.split_with_sizes(x, [2, 3])
    return a, b, torch.split_with_sizes(x, [1, 3], dim=1), torch.split_with_sizes(x, split_sizes=(1, 3), dim=-1)[1]
