import torch
from caselib import floats, ints, positive


def case_forms():
    x, p, i = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4)), torch.tensor(ints(3, 4))
    j = torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    return x.true_divide(p), x.true_divide(2), i.true_divide(j), i.true_divide(2)
