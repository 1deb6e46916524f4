import torch
from caselib import ints


def case_forms():
    i, j = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    return i.lcm(j), i.lcm(other=j)
