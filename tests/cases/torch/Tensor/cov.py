import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.cov(), x.cov(correction=0), x.cov(correction=1), x.cov(fweights=torch.tensor([1, 2, 1, 3]))
