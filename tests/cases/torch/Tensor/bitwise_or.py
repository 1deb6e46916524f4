import torch
from caselib import bools, ints


def case_forms():
    i, j, m = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(bools(3, 4))
    n = torch.tensor(bools(3, 4, seed=1))
    return m.bitwise_or(n), i.bitwise_or(j), i.bitwise_or(3), i.bitwise_or(other=j), m.bitwise_or(True)


def case_number_beside_a_call():
    x = torch.tensor([1.0, 6.0, 3.0])
    return x.long().bitwise_or(2)
