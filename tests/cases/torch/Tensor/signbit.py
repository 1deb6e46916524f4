import torch
from caselib import floats, ints


def case_forms():
    x, k = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, low=-5, high=6))
    return x.signbit(), k.signbit()
