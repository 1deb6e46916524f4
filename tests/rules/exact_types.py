"""A type that is compared, or looked up, is the one that the constructor's calls give."""
import torch
import torch.nn as nn


def names(net):
    table = {nn.BatchNorm2d: 'norm', nn.Conv2d: 'convolution', nn.LayerNorm: 'layer'}
    found = []
    for m in net.modules():
        t = type(m)
        if t is nn.BatchNorm2d:
            m.eps = 1e-3
        if t in table:
            found.append(table[t])
        if type(m) in [nn.BatchNorm2d, nn.LayerNorm] and isinstance(m, (nn.BatchNorm2d, nn.LayerNorm)):
            found.append(len(m.weight))
        found.append(m.__class__ == nn.LayerNorm)
    return found


def case_types():
    net = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.LayerNorm(2, eps=1e-4)).eval()
    net.requires_grad_(False)
    return names(net), net(torch.ones(1, 3, 4, 4)).requires_grad
