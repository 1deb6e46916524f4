import torch
from caselib import ints, positive


def case_forms():
    i, x = torch.tensor(ints(12, high=5)), torch.tensor(positive(12))
    return torch.bincount(i), torch.bincount(i, minlength=8), torch.bincount(i, x), torch.bincount(i, weights=x, minlength=7), torch.bincount(i, None, 9)
