import torch
from torch import distributions


def case_gradient():
    u = torch.tensor([0.2, 0.7, 0.4], requires_grad=True)
    d = distributions.Geometric(u)
    d.variance.sum().backward()
    return d.variance, u.grad


def todo_built_here():
    return distributions.Geometric(torch.tensor([0.5])).variance
