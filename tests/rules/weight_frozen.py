"""Paddle's batch_norm gives neither parameter a gradient when one of them is frozen."""
import torch
import torch.nn as nn
from caselib import fill, floats


def gradients(norm, x):
    fill(norm)
    norm.weight.requires_grad = False
    norm(torch.tensor(x)).pow(3).sum().backward()
    return norm.weight.grad, norm.bias.grad.detach()


def case_centred():
    norms = nn.BatchNorm1d(3), nn.BatchNorm2d(3), nn.BatchNorm3d(3)
    return [gradients(norm, floats(4, 3, *size)) for norm, size in zip(norms, ([2], [2, 2], [2, 1, 2]))]


def case_call():
    norm = nn.BatchNorm2d(3)
    norm.weight.requires_grad_(False)
    norm(torch.tensor(floats(4, 3, 2, 2))).pow(3).sum().backward()
    return norm.weight.requires_grad, norm.bias.grad
