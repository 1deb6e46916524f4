import torch
from caselib import floats, fill
from torch import nn


def case_positional():
    m = nn.RMSNorm(4)
    fill(m)
    return m(torch.tensor(floats(2, 3, 4)))


def case_shape_and_eps():
    m = nn.RMSNorm((3, 4), eps=1e-3)
    fill(m)
    return m(torch.tensor(floats(2, 3, 4)))


def case_keywords():
    m = nn.RMSNorm(normalized_shape=4, eps=1e-3, elementwise_affine=False, device='cpu')
    return m(torch.tensor(floats(2, 3, 4)))


def case_gradient():
    m = nn.RMSNorm(4, 1e-6)
    m(torch.tensor(floats(2, 4))).pow(2).mul(torch.tensor(floats(2, 4, seed=1))).sum().backward()
    return m.weight.grad


def case_as_value():
    norm = nn.RMSNorm
    m = norm(4, eps=1e-3)
    return m(torch.tensor(floats(2, 4))), isinstance(m, nn.RMSNorm)


def case_subclass():
    class Norm(nn.RMSNorm):
        pass
    return Norm(4)(torch.tensor(floats(2, 4)))
