import torch
from caselib import floats, positive


def case_forms():
    x, u = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 1))
    return x.diff(), x.diff(n=2), x.diff(dim=0), x.diff(1, 0), x.diff(prepend=u), x.diff(append=u, dim=1)
