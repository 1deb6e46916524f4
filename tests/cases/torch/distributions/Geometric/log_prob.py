import torch
from torch import distributions
from caselib import floats, ints, positive


def case_use():
    d = distributions.Geometric(torch.tensor([0.3, 0.8]))
    return d.log_prob(torch.tensor([1.0, 2.0])), d.log_prob(value=torch.tensor([0.0, 2.0]))
