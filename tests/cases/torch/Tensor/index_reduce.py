import torch
from caselib import floats


def case_forms():
    x, i, s = torch.tensor(floats(3, 4)), torch.tensor([0, 2]), torch.tensor(floats(2, 4))
    return x.index_reduce(0, i, s, "prod"), x.index_reduce(dim=0, index=i, source=s, reduce="amax", include_self=False), x.index_reduce(0, i, s, "mean")
