import torch
from caselib import bools, floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, scalar = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(2.5)
    return x.eq(y), x.eq(0), i.eq(3), i.eq(2.5), x.eq(other=y), x.eq(scalar), (x + y).eq(0), i.eq(j)


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return real.eq(whole), whole.eq(real), (real + 1).eq(whole.float())


def case_bools():
    m, n = torch.tensor(bools(3, 4)), torch.tensor(bools(3, 4, seed=1))
    return m.eq(n), m.eq(True)


def compare(t, limit):
    return t.eq(limit)


def case_unknown():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return compare(x, y), compare(x, 0.5)
