import torch
from caselib import ints, positive


def case_forms():
    x, i = torch.tensor(positive(3, 4)) * 5, torch.tensor(ints(3, 4))
    a, b = x, i
    x //= 2
    i //= 3
    i //= torch.tensor(ints(3, 4, low=1, high=4))
    return x, i, a, b


def case_local_and_items():
    n = torch.ones(3, 4) * 5
    n //= 2
    x = torch.tensor(positive(3, 4))
    x[0] //= 2
    return n, x
