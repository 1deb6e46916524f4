import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    out = torch.empty(3)
    torch.amin(x, 1, out=out)
    return torch.amin(x), torch.amin(x, 1), torch.amin(x, dim=(0, 1)), torch.amin(x, 1, True), torch.amin(x, dim=0, keepdim=True), out


def case_masks():
    mask = torch.tensor(floats(3, 4)) > 0
    return torch.amin(mask), torch.amin(mask, 1), torch.amin(mask, dim=0, keepdim=True)
