import torch
from torch import distributions
from caselib import floats, ints, positive


def case_normal():
    d = distributions.Normal(torch.tensor(floats(2)), torch.tensor(positive(2)))
    return d.rsample().shape, d.rsample((2,)).shape, d.rsample(sample_shape=[3]).shape
