import torch
from caselib import floats, positive


def case_forms():
    x, v, u = torch.tensor(floats(3, 4)), torch.tensor(floats(4)), torch.tensor(positive(3, 1))
    return u.expand_as(x), u.expand_as(other=x), v.expand_as(x)
