import torch
from caselib import floats


def case_forms():
    x, v, s = torch.tensor(floats(3, 4)), torch.tensor(floats(4)), torch.tensor(floats(3, 3))
    return s[0].addmv(x, v), s[0].addmv(x, v, beta=0.5, alpha=2), s[0].addmv(mat=x, vec=v)
