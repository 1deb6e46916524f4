"""The weights of InstanceNorms have torch's name where layers of any class are asked for it."""
from functools import partial

import torch
from torch import nn
from caselib import floats


class Own1(nn.InstanceNorm1d):
    def __init__(self, channels):
        super().__init__(channels, affine=True)

    def forward(self, x):
        return super().forward(x) * 2


class Net1(nn.Module):
    def __init__(self, affine=True, norm_layer=partial(nn.InstanceNorm1d, affine=True)):
        super().__init__()
        self.first = nn.InstanceNorm1d(3, affine=True)
        self.second = nn.InstanceNorm1d(3)
        self.third = nn.InstanceNorm1d(3, affine=affine)
        self.fourth = norm_layer(3)
        self.own = Own1(3)
        self.last = nn.InstanceNorm1d(3, affine=True, track_running_stats=True)
        self.count = sum(isinstance(m, (nn.BatchNorm1d, nn.InstanceNorm1d)) for m in self.modules())
        self.plain = sum(type(m) is nn.InstanceNorm1d for m in self.modules())

    def forward(self, x):
        return self.last(self.own(self.fourth(self.third(self.second(self.first(x))))))


def convert_name_1(norm):
    return norm or nn.InstanceNorm1d


class Own2(nn.InstanceNorm2d):
    def __init__(self, channels):
        super().__init__(channels, affine=True)

    def forward(self, x):
        return super().forward(x) * 2


class Net2(nn.Module):
    def __init__(self, affine=True, norm_layer=partial(nn.InstanceNorm2d, affine=True)):
        super().__init__()
        self.first = nn.InstanceNorm2d(3, affine=True)
        self.second = nn.InstanceNorm2d(3)
        self.third = nn.InstanceNorm2d(3, affine=affine)
        self.fourth = norm_layer(3)
        self.own = Own2(3)
        self.last = nn.InstanceNorm2d(3, affine=True, track_running_stats=True)
        self.count = sum(isinstance(m, (nn.BatchNorm2d, nn.InstanceNorm2d)) for m in self.modules())
        self.plain = sum(type(m) is nn.InstanceNorm2d for m in self.modules())

    def forward(self, x):
        return self.last(self.own(self.fourth(self.third(self.second(self.first(x))))))


def convert_name_2(norm):
    return norm or nn.InstanceNorm2d


class Own3(nn.InstanceNorm3d):
    def __init__(self, channels):
        super().__init__(channels, affine=True)

    def forward(self, x):
        return super().forward(x) * 2


class Net3(nn.Module):
    def __init__(self, affine=True, norm_layer=partial(nn.InstanceNorm3d, affine=True)):
        super().__init__()
        self.first = nn.InstanceNorm3d(3, affine=True)
        self.second = nn.InstanceNorm3d(3)
        self.third = nn.InstanceNorm3d(3, affine=affine)
        self.fourth = norm_layer(3)
        self.own = Own3(3)
        self.last = nn.InstanceNorm3d(3, affine=True, track_running_stats=True)
        self.count = sum(isinstance(m, (nn.BatchNorm3d, nn.InstanceNorm3d)) for m in self.modules())
        self.plain = sum(type(m) is nn.InstanceNorm3d for m in self.modules())

    def forward(self, x):
        return self.last(self.own(self.fourth(self.third(self.second(self.first(x))))))


def convert_name_3(norm):
    return norm or nn.InstanceNorm3d


NETS = (Net1, (2, 3, 6)), (Net2, (2, 3, 4, 4)), (Net3, (2, 3, 3, 2, 2))


def initialize(net):
    for m in net.modules():
        if hasattr(m, "weight") and m.weight is not None:
            nn.init.constant_(m.weight, 0.5)
        if isinstance(m, (nn.BatchNorm2d, nn.InstanceNorm1d, nn.InstanceNorm2d, nn.InstanceNorm3d)) and m.weight is not None:
            m.weight.data.mul_(3)
            m.bias.data.fill_(0.25)


def case_initialized():
    out = []
    for kind, shape in NETS:
        net, x = kind(), torch.tensor(floats(*shape), requires_grad=True)
        initialize(net)
        y = net(x)
        (y * y * y).sum().backward()
        out.append((y, x.grad, net.first.weight, net.fourth.weight, net.own.bias, net.last.weight))
    return out


def case_names():
    net = Net2(affine=False)
    return [n for n, p in net.named_parameters() if n.endswith("weight")], list(net.last.state_dict())[:2]


def case_affine():
    out = []
    for net in (Net1(affine=False), Net2(affine=False), Net3(affine=False)):
        out.append((net.third.weight is None, net.second.affine, net.first.affine, hasattr(net.second, "weight"),
                    net.last.weight.shape, net.count))
    return out
