"""Tensors of more axes than Paddle's functions have in mind."""
import torch
import torch.nn.functional as F
from caselib import floats


def case_upsampled_by_zeros():
    up = 2
    x = torch.tensor(floats(2, 3, 1, 3, 1, 2), requires_grad=True)
    y = F.pad(x, [0, 0, 0, up - 1, 0, 0, 0, up - 1])
    y.pow(2).sum().backward()
    return y.detach(), x.grad
