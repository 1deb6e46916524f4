"""A variable that holds a class of torch or one of the user's: what it is called with must suit both."""
from functools import partial

import torch
import torch.nn as nn
from caselib import fill, floats


class Same(nn.Conv2d):
    def __init__(self, inputs, outputs, kernel_size, stride=1, bias=True):
        super().__init__(inputs, outputs, kernel_size, stride, kernel_size // 2, bias=bias)


class Scale(nn.Module):
    def __init__(self, features, eps=1e-5, momentum=0.1):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(features))
        self.eps, self.momentum = eps, momentum

    def forward(self, x):
        return x * (self.weight + self.eps + self.momentum).reshape(1, -1, 1, 1)


class Named(nn.Conv2d):
    pass


def block(same):
    conv = Same if same else partial(nn.Conv2d, padding=1)
    norm = nn.BatchNorm2d
    if same:
        norm = Scale
    named = Named if same else nn.Conv2d
    return nn.Sequential(conv(3, 4, kernel_size=3, stride=2, bias=False), norm(4, eps=1e-2, momentum=0.2), named(4, 4, 1, bias=False))


def case_both():
    nets = [block(True), block(False)]
    for net in nets:
        fill(net)
    return [net(torch.tensor(floats(2, 3, 5, 5))) for net in nets], [len(list(net.parameters())) for net in nets]


def case_convolutions_alone():
    layers = []
    for conv in (Same, nn.Conv2d):
        layers.append(conv(3, 4, 3, bias=False))
    return [m.weight.shape for m in layers], [m.bias is None for m in layers]


def norms(kind):
    if kind == 'instance':
        norm_layer = partial(nn.InstanceNorm2d, affine=False, track_running_stats=False)
    else:
        def norm_layer(features):
            return nn.Identity()
    return norm_layer(3)


def case_partial_or_function():
    return [norms(kind)(torch.tensor(floats(2, 3, 4, 4))) for kind in ('instance', 'none')]
