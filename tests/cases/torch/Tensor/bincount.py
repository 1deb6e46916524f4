import torch
from caselib import ints


def case_forms():
    flat = torch.tensor(ints(8, high=4))
    return flat.bincount(), flat.bincount(minlength=6), flat.bincount(weights=torch.arange(8.0)), flat.bincount(None, 5)
