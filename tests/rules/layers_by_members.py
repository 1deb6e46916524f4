"""What is read of a parameter tells which layer it is."""
import torch
import torch.nn as nn
from caselib import fill, floats


def fuse(conv, bn):
    fused = nn.Conv2d(conv.in_channels, conv.out_channels, kernel_size=conv.kernel_size, stride=conv.stride, padding=conv.padding,
                      groups=conv.groups, bias=True).requires_grad_(False).to(conv.weight.device)
    scale = torch.diag(bn.weight.div(torch.sqrt(bn.eps + bn.running_var)))
    fused.weight.copy_(torch.mm(scale, conv.weight.clone().view(conv.out_channels, -1)).view(fused.weight.size()))
    bias = torch.zeros(conv.weight.size(0)) if conv.bias is None else conv.bias
    moved = bn.bias - bn.weight.mul(bn.running_mean).div(torch.sqrt(bn.running_var + bn.eps))
    fused.bias.copy_(torch.mm(scale, bias.reshape(-1, 1)).reshape(-1) + moved)
    return fused


def plan_of(config, layer):
    return config.in_channels, config.kernel_size, layer.weight.sum()


class Config:
    in_channels, kernel_size = 3, (1, 1)


def case_fused():
    conv, bn = nn.Conv2d(2, 4, 3, padding=1, bias=False), nn.BatchNorm2d(4)
    fill(conv)
    fill(bn)
    layers = {"conv": conv, "bn": bn}
    bn.eval()
    x = torch.tensor(floats(1, 2, 5, 5))
    with torch.no_grad():
        return fuse(**layers)(x) - bn(conv(x)), fuse(**layers)(x), plan_of(Config, conv)
