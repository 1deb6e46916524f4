import torch
from torch import distributions


def case_shapes():
    d = distributions.Normal(torch.zeros(3, 2), torch.tensor([1.0, 2.0]))
    e = distributions.Normal(torch.tensor([0.5, 1.0]), torch.tensor(2.0))
    return d.stddev, e.stddev, distributions.Normal(torch.zeros(2), torch.ones(2)).stddev


def case_gradient():
    s = torch.tensor([1.0, 2.0], requires_grad=True)
    d = distributions.Normal(torch.zeros(3, 2), s)
    d.stddev.sum().backward()
    return s.grad
