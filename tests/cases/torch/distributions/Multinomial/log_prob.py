import torch
from torch import distributions


def case_gradient():
    u = torch.tensor([0.2, 0.7, 0.4], requires_grad=True)
    d = distributions.Multinomial(5, u)
    d.log_prob(torch.tensor([2.0, 1.0, 2.0])).backward()
    return u.grad, d.log_prob(value=torch.tensor([1.0, 3.0, 1.0]))


def case_built_here():
    return distributions.Multinomial(5, torch.tensor([0.2, 0.7, 0.4])).log_prob(torch.tensor([2.0, 1.0, 2.0]))
