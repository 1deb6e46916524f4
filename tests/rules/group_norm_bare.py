"""The gradient of GroupNorm without weights."""
import torch
from torch import nn
from caselib import floats


class Scaled(nn.GroupNorm):
    def forward(self, x):
        return super().forward(x) * 3


def gradient(layer):
    x = torch.tensor(floats(2, 6, 3, 3), requires_grad=True)
    (layer(x) * torch.tensor(floats(2, 6, 3, 3, seed=1))).sum().backward()
    return x.grad.detach()


def case_literal():
    return gradient(nn.GroupNorm(3, 6, affine=False)), gradient(Scaled(3, 6, affine=False))


def case_in_a_variable():
    return [gradient(nn.GroupNorm(3, 6, affine=affine)) for affine in (True, False)]
