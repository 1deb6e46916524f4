import torch
from caselib import floats


def case_forms():
    x = torch.tensor([[1.0, float("nan"), 3.0], [2.0, 5.0, 4.0]])
    return torch.nanmedian(x), torch.nanmedian(x, 1)[0], torch.nanmedian(x, dim=0, keepdim=True)[0]


def case_out():
    x, values, indices = torch.tensor(floats(3, 5)), torch.empty(3), torch.empty(3, dtype=torch.int64)
    torch.nanmedian(x, 1, out=(values, indices))
    return values, indices
