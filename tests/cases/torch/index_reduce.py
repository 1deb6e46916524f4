import torch
from caselib import floats


def case_forms():
    x, y, index = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 4, seed=1)), torch.tensor([2, 2])
    return torch.index_reduce(x, 0, index, y, "prod"), torch.index_reduce(x, 0, index, y, reduce="mean"), torch.index_reduce(x, 1, index, y.t()[:3], "amax"), torch.index_reduce(x, dim=0, index=index, source=y, reduce="amin", include_self=False)


def case_out():
    x, i, s, out = torch.tensor(floats(3, 4)), torch.tensor([0, 2]), torch.tensor(floats(2, 4)), torch.empty(3, 4)
    torch.index_reduce(x, 0, i, s, "prod", out=out)
    return out
