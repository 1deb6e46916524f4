import torch
from caselib import floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, scalar = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(2.5)
    return x.ge(y), x.ge(0), i.ge(3), i.ge(2.5), x.ge(other=y), x.ge(scalar), (x + y).ge(0), i.ge(j)


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return real.ge(whole), whole.ge(real), (real + 1).ge(whole.float())


def compare(t, limit):
    return t.ge(limit)


def case_unknown():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return compare(x, y), compare(x, 0.5)
