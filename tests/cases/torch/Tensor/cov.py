import torch
from caselib import floats, ints


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.cov(), x.cov(correction=0), x.cov(correction=1), x.cov(fweights=torch.tensor([1, 2, 1, 3]))


def case_integers():
    x = torch.tensor(ints(3, 5)).long()
    return x.cov(), x.cov(correction=0)
