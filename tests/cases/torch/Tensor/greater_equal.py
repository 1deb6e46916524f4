import torch
from caselib import floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, scalar = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(2.5)
    return (
        x.greater_equal(y), x.greater_equal(0), i.greater_equal(3), i.greater_equal(2.5), x.greater_equal(other=y),
        x.greater_equal(scalar), (x + y).greater_equal(0), i.greater_equal(j))


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return real.greater_equal(whole), whole.greater_equal(real), (real + 1).greater_equal(whole.float())
