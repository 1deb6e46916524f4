import torch
from caselib import floats, ints, positive


def case_forms():
    x, p = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    j, k = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(ints(3, 4, low=-5, high=6))
    return (
        x.remainder(p), x.remainder(2), k.remainder(3), k.remainder(j), x.remainder(0.7), (x * 2).remainder(p + 1),
        (x * 2).remainder(1.5))
