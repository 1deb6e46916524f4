import torch
from torch import distributions
from caselib import floats, ints, positive


def case_sample():
    return torch.distributions.LKJCholesky(3, 1.0).sample().shape, torch.distributions.LKJCholesky(dim=2, concentration=0.5).sample().shape
