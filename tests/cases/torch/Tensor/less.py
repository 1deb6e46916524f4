import torch
from caselib import floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, scalar = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(2.5)
    return x.less(y), x.less(0), i.less(3), i.less(2.5), x.less(other=y), x.less(scalar), (x + y).less(0), i.less(j)


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return real.less(whole), whole.less(real), (real + 1).less(whole.float())
