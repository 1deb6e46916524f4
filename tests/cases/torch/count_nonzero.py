import torch
from caselib import ints


def case_forms():
    i = torch.tensor(ints(3, 4, high=3))
    return torch.count_nonzero(i), torch.count_nonzero(i, 1), torch.count_nonzero(i, dim=(0, 1)), torch.count_nonzero(i > 1, dim=0)
