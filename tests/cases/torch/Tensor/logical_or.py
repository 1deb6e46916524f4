import torch
from caselib import bools, floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, m = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(bools(3, 4))
    n = torch.tensor(bools(3, 4, seed=1))
    return m.logical_or(n), x.logical_or(y), i.logical_or(j), m.logical_or(other=n)
