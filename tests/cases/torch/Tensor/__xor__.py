import torch
from caselib import bools, floats, ints


def case_forms():
    m, n = torch.tensor(bools(3, 4)), torch.tensor(bools(3, 4, seed=1))
    i, j, x = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, seed=1)), torch.tensor(floats(3, 4))
    return (
        m ^ n, i ^ j, i ^ 3, m ^ True, (i + 1) ^ 1, (m ^ n) ^ True, (x > 0) ^ (x < 1), (x > 0) ^ m, (i ^ 6) ^ 1, (m ^ n) ^ False)
