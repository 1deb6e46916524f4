"""A member that several layers have, and that gets one new name, of an object that is one of them."""
import torch
from torch import nn


def layers():
    return nn.Sequential(nn.BatchNorm2d(2, eps=1e-3), nn.LayerNorm(3, eps=1e-2), nn.GroupNorm(1, 2), nn.ReLU())


def case_read():
    found = []
    for m in layers().modules():
        if isinstance(m, (nn.BatchNorm2d, nn.LayerNorm)):
            found.append(m.eps)
    for m in layers():
        if isinstance(m, (nn.BatchNorm2d, nn.GroupNorm)):
            found.append(m.eps)
    return found


def case_stored():
    net = layers()
    for m in net.modules():
        if isinstance(m, (nn.BatchNorm1d, nn.BatchNorm2d, nn.LayerNorm)):
            m.eps = 0.5
    return net[0].eps, net[1].eps, net[2].eps
