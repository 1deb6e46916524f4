import torch
from caselib import floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, scalar = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(2.5)
    return x.le(y), x.le(0), i.le(3), i.le(2.5), x.le(other=y), x.le(scalar), (x + y).le(0), i.le(j)


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return real.le(whole), whole.le(real), (real + 1).le(whole.float())


def compare(t, limit):
    return t.le(limit)


def case_unknown():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return compare(x, y), compare(x, 0.5)
