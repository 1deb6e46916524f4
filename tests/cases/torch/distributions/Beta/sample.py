import torch
from torch import distributions


def case_axis_of_one():
    a = torch.full((3, 1), 2.0, requires_grad=True)
    d = distributions.Beta(a, a + 1)
    return d.sample().shape, d.sample((2,)).shape, d.sample(sample_shape=[2, 2]).shape, d.sample().requires_grad


def case_numbers():
    s = distributions.Beta(0.4, 0.4).sample()
    return s.shape, 0.0 <= s.item() <= 1.0
