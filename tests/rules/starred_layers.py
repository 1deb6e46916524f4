"""A wrapper hands all that it gets on to a layer of torch."""
import torch
import torch.nn as nn
from caselib import fill, floats


class Wrapped(nn.Module):
    def __init__(self, module):
        super().__init__()
        self.module = module

    def forward(self, *args):
        return self.module.forward(*args)


class Called(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv, self.pool = nn.Conv2d(3, 4, 3), nn.MaxPool2d(2)
        self.pad = nn.ReflectionPad2d(1)

    def forward(self, *inputs):
        return self.pool(*[self.conv(*inputs)]), self.pad(*inputs)


def case_wrapped():
    net = nn.Sequential(Wrapped(nn.Conv2d(3, 4, 3, padding=1)), Wrapped(nn.BatchNorm2d(4)))
    fill(net)
    return net(torch.tensor(floats(2, 3, 5, 5)))


def case_one_kind():
    net = Wrapped(nn.Conv2d(3, 2, 1))
    fill(net)
    return net(torch.tensor(floats(2, 3, 5, 5)))


def case_called():
    net = Called()
    fill(net)
    return net(torch.tensor(floats(2, 3, 6, 6)))
