import torch
from caselib import floats, ints


def case_forms():
    x, j = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    return x.ldexp(j), x.ldexp(other=j)
