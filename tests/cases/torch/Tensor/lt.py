import torch
from caselib import floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, scalar = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(2.5)
    return x.lt(y), x.lt(0), i.lt(3), i.lt(2.5), x.lt(other=y), x.lt(scalar), (x + y).lt(0), i.lt(j)


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return real.lt(whole), whole.lt(real), (real + 1).lt(whole.float())


def compare(t, limit):
    return t.lt(limit)


def case_unknown():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return compare(x, y), compare(x, 0.5)
