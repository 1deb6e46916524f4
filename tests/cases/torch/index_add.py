import torch
from caselib import floats


def case_forms():
    x, y, index = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 4, seed=1)), torch.tensor([2, 0])
    out = torch.empty(3, 4)
    torch.index_add(x, 0, index, y, out=out)
    return torch.index_add(x, 0, index, y), torch.index_add(x, dim=0, index=index, source=y, alpha=2), torch.index_add(x, 1, torch.tensor([1, 1]), x[:, :2]), out
