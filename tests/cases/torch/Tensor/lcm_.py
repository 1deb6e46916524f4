import torch
from caselib import ints


def case_forms():
    i, j = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b = i.clone(), i.clone()
    a.lcm_(j)
    b.lcm_(other=j)
    return a, b
