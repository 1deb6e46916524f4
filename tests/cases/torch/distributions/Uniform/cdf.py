import torch
from torch import distributions


def case_inside_and_outside():
    d = distributions.Uniform(torch.tensor([0.5, -1.0]), torch.tensor([1.5, 0.5]))
    return d.cdf(torch.tensor([0.75, -0.25])), d.cdf(value=torch.tensor([1.0, -0.5]))


def todo_built_here():
    return distributions.Uniform(torch.zeros(2), torch.ones(2)).cdf(torch.tensor(0.5))
