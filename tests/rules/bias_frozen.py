"""Paddle's batch_norm gives neither parameter a gradient when one of them is frozen."""
import torch
import torch.nn as nn
from caselib import fill, floats


class Neck(nn.Module):
    def __init__(self, features, norm_layer=nn.BatchNorm2d):
        super().__init__()
        self.first = norm_layer(features)
        self.second = nn.BatchNorm2d(features, eps=1e-3, momentum=0.2)
        self.plain = nn.BatchNorm2d(features, affine=False)
        self.bottleneck = nn.BatchNorm1d(features)
        self.bottleneck.bias.requires_grad_(False)
        self.first.bias.requires_grad = False

    def forward(self, x):
        return self.bottleneck(self.plain(self.second(self.first(x))).mean((2, 3)))


class Scale(nn.BatchNorm3d):
    def __init__(self, features):
        super().__init__(features)
        self.bias.requires_grad_(False)


class Row(nn.BatchNorm1d):
    def __init__(self, features):
        super().__init__(features)
        self.bias.requires_grad_(False)


def gradients(net, x):
    fill(net)
    x = torch.tensor(x, requires_grad=True)
    net(x).pow(3).sum().backward()
    return [None if p.grad is None else p.grad.detach().clone() for p in net.parameters()], x.grad.detach()


def case_neck():
    # tolerance: 1e-4 because the cubes are summed in another order
    net = Neck(3)
    gradient = gradients(net, floats(4, 3, 2, 2))
    net.eval()
    return gradient, net(torch.tensor(floats(2, 3, 2, 2))), [p.requires_grad for p in net.parameters()]


def case_subclass():
    return gradients(Scale(2), floats(3, 2, 2, 1, 2)), type(Neck(2).first) is nn.BatchNorm2d, gradients(Row(3), floats(4, 3))


def case_both():
    norm = nn.BatchNorm3d(2)
    out = [gradients(norm, floats(3, 2, 2, 1, 2))[0]]
    for name, p in norm.named_parameters():
        p.requires_grad_(name == 'weight')
    norm.zero_grad()
    return out, gradients(norm, floats(3, 2, 2, 1, 2)), type(norm) is nn.BatchNorm3d, type(nn.BatchNorm1d(1)) is nn.BatchNorm1d
