import torch
from caselib import bools, ints


def case_forms():
    i, j, m = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(bools(3, 4))
    n = torch.tensor(bools(3, 4, seed=1))
    return m.bitwise_and(n), i.bitwise_and(j), i.bitwise_and(3), i.bitwise_and(other=j), m.bitwise_and(True)


def case_number_beside_a_call():
    x = torch.tensor([1.0, 6.0, 3.0])
    return x.long().bitwise_and(2)
