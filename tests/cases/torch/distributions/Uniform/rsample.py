import torch
from torch import distributions


def case_gradient():
    low, high = torch.tensor([0.5, -1.0], requires_grad=True), torch.tensor([1.5, 0.5], requires_grad=True)
    s = distributions.Uniform(low, high).rsample((4,))
    s.sum().backward()
    return s.shape, (low.grad + high.grad).tolist()


def case_forms():
    d = distributions.Uniform(0.0, 1.0)
    return d.rsample().shape, d.rsample(sample_shape=torch.Size([2])).shape
