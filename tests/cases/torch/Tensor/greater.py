import torch
from caselib import floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, scalar = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(2.5)
    return (
        x.greater(y), x.greater(0), i.greater(3), i.greater(2.5), x.greater(other=y), x.greater(scalar),
        (x + y).greater(0), i.greater(j))


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return real.greater(whole), whole.greater(real), (real + 1).greater(whole.float())
