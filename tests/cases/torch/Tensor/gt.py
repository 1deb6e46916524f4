import torch
from caselib import floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, scalar = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(2.5)
    return x.gt(y), x.gt(0), i.gt(3), i.gt(2.5), x.gt(other=y), x.gt(scalar), (x + y).gt(0), i.gt(j)


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return real.gt(whole), whole.gt(real), (real + 1).gt(whole.float())


def compare(t, limit):
    return t.gt(limit)


def case_unknown():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return compare(x, y), compare(x, 0.5)
