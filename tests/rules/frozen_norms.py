"""The gradient goes through the weight of a LayerNorm that is frozen."""
from functools import partial

import torch
import torch.nn as nn
import torch.nn.functional as F
from caselib import fill, floats


class Block(nn.Module):
    def __init__(self, d, norm_layer=nn.LayerNorm):
        super().__init__()
        self.n1 = norm_layer(d)
        self.n2 = nn.LayerNorm(d, eps=1e-6)
        self.n3 = norm_layer(d, eps=1e-5)
        self.n4 = nn.LayerNorm(d, elementwise_affine=False)

    def forward(self, x):
        x = F.layer_norm(self.n2(self.n1(x)), (4,), self.n2.weight, self.n2.bias, 1e-6)
        return self.n4(self.n3(x) * x)


class Last(nn.LayerNorm):
    def __init__(self, channels, eps=1e-6):
        super().__init__(channels, eps=eps)

    def forward(self, x):
        return super().forward(x.permute(0, 2, 1)).permute(0, 2, 1)


def gradient(net, x):
    fill(net)
    for p in net.parameters():
        p.requires_grad = False
    x = torch.tensor(x, requires_grad=True)
    net(x).pow(3).sum().backward()
    return x.grad.detach()


def case_all_frozen():
    return gradient(Block(4), floats(3, 4)), gradient(Block(4, partial(nn.LayerNorm, eps=1e-4)), floats(3, 4))


def case_subclass():
    return gradient(Last(4), floats(2, 4, 3))


def case_trained_again():
    net = Block(4)
    fill(net)
    net.n1.requires_grad_(False)
    x = torch.tensor(floats(3, 4), requires_grad=True)
    net(x).pow(3).sum().backward()
    net.n1.requires_grad_(True)
    net(x).pow(3).sum().backward()
    return x.grad.detach(), net.n1.weight.grad, net.n2.bias.grad, sum(isinstance(m, nn.LayerNorm) for m in net.modules())
