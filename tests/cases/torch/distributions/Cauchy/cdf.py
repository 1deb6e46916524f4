import torch
from torch import distributions
from caselib import floats, ints, positive


def case_cdf():
    return distributions.Cauchy(torch.tensor(floats(2)), torch.tensor(positive(2))).cdf(torch.tensor(positive(2, seed=2)))
