import torch
from caselib import bools, ints


def case_forms():
    m, i = torch.tensor(bools(3, 4)), torch.tensor(ints(3, 4))
    a, b = m, i
    m ^= torch.tensor(bools(3, 4, seed=1))
    i ^= 3
    i ^= torch.tensor(ints(3, 4, seed=1))
    return m, i, a, b


def case_local_and_items():
    keep = torch.ones(4, dtype=torch.bool)
    keep ^= torch.tensor([True, False, True, False])
    m = torch.tensor(bools(3, 4))
    m[0] ^= m[1]
    return keep, m


def case_numbers():
    i = torch.tensor([1, 6, 3])
    m = torch.tensor([True, False])
    i ^= 2
    m ^= True
    rows = torch.tensor([[1, 6, 3]])
    rows[0] ^= 1
    return i, m, rows
