import torch
from caselib import bools, floats


def case_forms():
    x, y, m = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(bools(3, 4))
    a, b = x.clone(), x.clone()
    a.masked_scatter_(m, y)
    b.masked_scatter_(mask=m, source=y)
    return a, b


def case_result():
    x, y, m = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(bools(3, 4))
    t = x.clone()
    other = t
    result = t.masked_scatter_(m, y)
    return t, other, result
