import torch
from caselib import floats, ints


def case_forms():
    x, index, source = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3)), torch.tensor(floats(3, 2, seed=2))
    return (
        x.scatter_reduce(1, index, source, "sum"), x.scatter_reduce(1, index, source, "prod"),
        x.scatter_reduce(1, index, source, "mean"), x.scatter_reduce(1, index, source, reduce="amax"),
        x.scatter_reduce(1, index, source, "amin", include_self=False),
        x.scatter_reduce(dim=0, index=index, src=source, reduce="sum", include_self=False))
