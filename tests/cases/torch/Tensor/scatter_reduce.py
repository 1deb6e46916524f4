import torch
from caselib import floats, ints


def case_forms():
    x, index, source = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3)), torch.tensor(floats(3, 2, seed=2))
    return (
        x.scatter_reduce(1, index, source, "sum"), x.scatter_reduce(1, index, source, "prod"),
        x.scatter_reduce(1, index, source, "mean"), x.scatter_reduce(1, index, source, reduce="amax"),
        x.scatter_reduce(1, index, source, "amin", include_self=False),
        x.scatter_reduce(dim=0, index=index, src=source, reduce="sum", include_self=False))


class Pool:
    def __init__(self, how):
        self.how = how

    def __call__(self, x, index, source):
        return x.scatter_reduce(0, index, source, self.how), x.scatter_reduce(1, index=index, src=source, reduce="mean" if self.how == "mean" else self.how, include_self=False)


def case_reduction_in_an_attribute():
    x, index, source = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3)), torch.tensor(floats(3, 2, seed=2))
    return [Pool(how)(x, index, source) for how in ("sum", "prod", "mean", "amax", "amin")]
