import torch
from caselib import bools, floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, scalar = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(2.5)
    return (
        x.not_equal(y), x.not_equal(0), i.not_equal(3), i.not_equal(2.5), x.not_equal(other=y), x.not_equal(scalar),
        (x + y).not_equal(0), i.not_equal(j))


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return real.not_equal(whole), whole.not_equal(real), (real + 1).not_equal(whole.float())


def case_bools():
    m, n = torch.tensor(bools(3, 4)), torch.tensor(bools(3, 4, seed=1))
    return m.not_equal(n), m.not_equal(True)
