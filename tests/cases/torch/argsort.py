import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 5))
    return torch.argsort(x), torch.argsort(x, 0), torch.argsort(x, dim=1, descending=True), torch.argsort(x, -1, True), torch.argsort(torch.tensor(ints(3, 5, high=3)), dim=1, stable=True)


def case_masks():
    mask = torch.tensor([[True, False], [False, True]])
    return torch.argsort(mask, 1), torch.argsort(mask, dim=0, descending=True)
