import torch
from torch import distributions
from caselib import floats, ints, positive


def case_normal():
    d = distributions.Normal(torch.tensor(floats(2)), torch.tensor(positive(2)))
    return d.entropy()
