import torch
from caselib import ints


def case_forms():
    i, j = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    return i.bitwise_left_shift(j), i.bitwise_left_shift(2), i.bitwise_left_shift(other=j)
