import torch
import torch.nn as nn


def case_known():
    norm = nn.InstanceNorm2d(3, affine=True)
    norm.weight.data.fill_(0.5)
    return norm.weight, nn.InstanceNorm1d(2).weight


def scaled(m):
    if isinstance(m, (nn.BatchNorm2d, nn.InstanceNorm2d, nn.GroupNorm)):
        if m.weight is not None:
            nn.init.constant_(m.weight, 2)
        return m.weight, m.bias
    name = m.__class__.__name__
    if name.find("Norm") != -1:
        m.weight.data.fill_(3)
    return m.weight.shape


def case_one_of_several_layers():
    layers = nn.BatchNorm2d(3), nn.InstanceNorm2d(2), nn.InstanceNorm2d(2, affine=True), nn.GroupNorm(1, 2), nn.LayerNorm(4), nn.InstanceNorm1d(3, affine=True)
    return [scaled(m) for m in layers]
