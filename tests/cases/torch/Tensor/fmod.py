import torch
from caselib import floats, ints, positive


def case_forms():
    x, p = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    j, k = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(ints(3, 4, low=-5, high=6))
    return x.fmod(p), x.fmod(2), k.fmod(3), k.fmod(j), x.fmod(0.7), (x * 2).fmod(p + 1), (x * 2).fmod(1.5)


def case_integers_by_a_float():
    return torch.tensor([-5, 1, 2, 3]).fmod(-1.5), torch.tensor([5, -4]).fmod(other=1.5)
