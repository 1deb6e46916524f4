import torch
from caselib import floats, ints, positive


def case_forms():
    x, p = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    j, k = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(ints(3, 4, low=-5, high=6))
    count = torch.tensor(3)
    return (
        x.floor_divide(p), k.floor_divide(j), k.floor_divide(2), x.floor_divide(2), x.floor_divide(0.5),
        count.floor_divide(2), (k + 1).floor_divide(3))


def case_floats():
    real = torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return real.floor_divide(0.5), real.floor_divide(2)
