import torch
from caselib import floats, ints


def case_forms():
    x, j = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b = x.clone(), x.clone()
    a.ldexp_(j)
    b.ldexp_(other=j)
    return a, b
