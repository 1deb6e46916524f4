import torch
from caselib import floats, ints


def case_forms():
    x, source, index = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 2)), torch.tensor(ints(3, 2, high=3))
    a, b = x.clone(), x.clone()
    a.scatter_reduce_(1, index, source, "amax")
    same = b.scatter_reduce_(dim=1, index=index, src=source, reduce="sum", include_self=False)
    return a, b, same
