import torch
from caselib import bools, floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, m = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(bools(3, 4))
    n = torch.tensor(bools(3, 4, seed=1))
    return m.logical_xor(n), x.logical_xor(y), i.logical_xor(j), m.logical_xor(other=n)
