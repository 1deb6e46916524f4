import torch
from caselib import floats, ints


def case_forms():
    x, source, index = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 2)), torch.tensor(ints(3, 2, high=3))
    a, b = x.clone(), x.clone()
    a.scatter_reduce_(1, index, source, "amax")
    same = b.scatter_reduce_(dim=1, index=index, src=source, reduce="sum", include_self=False)
    return a, b, same


class Pool:
    def __init__(self, how):
        self.how = how

    def __call__(self, x, index, source):
        return x.clone().scatter_reduce_(0, index, source, self.how), x.clone().scatter_reduce_(1, index=index, src=source, reduce="mean" if self.how == "mean" else self.how, include_self=False)


def case_reduction_in_an_attribute():
    x, index, source = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 2, high=3)), torch.tensor(floats(3, 2, seed=2))
    return [Pool(how)(x, index, source) for how in ("sum", "prod", "mean", "amax", "amin")]
