import torch
from caselib import ints


def case_forms():
    i, t = torch.tensor(ints(3, 4)), torch.tensor([1, 3, 5])
    return torch.isin(i, t), torch.isin(i, test_elements=t, invert=True), torch.isin(i, t, assume_unique=False), torch.isin(i, 3), torch.isin(3, t), torch.isin(elements=i, test_elements=t)
