import torch
from caselib import floats


def case_forms():
    v, w = torch.tensor(floats(4)), torch.tensor(floats(4, seed=1))
    return v.inner(w), (v + 1).inner(w)


def case_keyword():
    v, w = torch.tensor(floats(4)), torch.tensor(floats(4, seed=1))
    return v.inner(other=w)


def case_matrices():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return x.inner(y)
