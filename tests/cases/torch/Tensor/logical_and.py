import torch
from caselib import bools, floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, m = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(bools(3, 4))
    n = torch.tensor(bools(3, 4, seed=1))
    return m.logical_and(n), x.logical_and(y), i.logical_and(j), m.logical_and(other=n)
