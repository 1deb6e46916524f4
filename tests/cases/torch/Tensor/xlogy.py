import torch
from caselib import floats, positive


def case_forms():
    x, p = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    return x.xlogy(p), x.xlogy(2.0), x.xlogy(other=p), torch.zeros(3).xlogy(torch.zeros(3))
