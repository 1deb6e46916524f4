import torch
from torch import distributions
from caselib import floats, ints, positive


def case_normal():
    d = distributions.Normal(torch.tensor(floats(2)), torch.tensor(positive(2)))
    return d.sample_n(3).shape


def case_no_gradient():
    loc = torch.tensor([0.5, -1.0], requires_grad=True)
    a, b = distributions.Normal(loc, 1.0).sample_n(3), distributions.Laplace(loc, torch.ones(2)).sample_n(3)
    return a.shape, a.requires_grad, b.shape, b.requires_grad
