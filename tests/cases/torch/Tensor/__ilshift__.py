import torch
from caselib import ints


def case_forms():
    i = torch.tensor(ints(3, 4))
    a = i
    i <<= 2
    i <<= torch.tensor(ints(3, 4, high=3))
    n = torch.ones(3, dtype=torch.int64)
    n <<= 1
    i[0] <<= 1
    return i, a, n
