import torch
from caselib import ints


def case_forms():
    i, j = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b = i.clone(), i.clone()
    a.gcd_(j)
    b.gcd_(other=j)
    return a, b
