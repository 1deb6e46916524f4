"""Classes as values: the keywords of a call through one are the class's."""
from functools import partial
import functools

import torch
import torch.nn as nn
from caselib import fill, floats

ACTIVATIONS = {"relu": nn.ReLU, "gelu": nn.GELU, "none": nn.Identity}
NORMS = [nn.BatchNorm2d, partial(nn.BatchNorm2d, eps=1e-3)]
LAYERS = dict(conv=nn.Conv2d, pool=nn.MaxPool2d)


class Block(nn.Module):
    def __init__(self, channels, norm_layer=nn.BatchNorm2d, act_layer=nn.ReLU):
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.norm = norm_layer(channels, eps=1e-3, momentum=0.1)
        self.act = act_layer(inplace=True)

    def forward(self, x):
        return self.act(self.norm(self.conv(x)))


class Optional(nn.Module):
    def __init__(self, channels, norm_layer=None):
        super().__init__()
        if norm_layer is None:
            norm_layer = nn.BatchNorm2d
        self.norm = norm_layer(channels, eps=1e-3)
        self._norm_layer = norm_layer
        self.again = self._norm_layer(channels, momentum=0.2)

    def forward(self, x):
        return self.again(self.norm(x))


def run(net):
    fill(net)
    net.eval()
    return net(torch.tensor(floats(2, 4, 5, 5)))


def case_default_argument():
    return run(Block(4)), run(Block(4, norm_layer=nn.BatchNorm2d))


def case_none_argument():
    return run(Optional(4)), run(Optional(4, nn.BatchNorm2d))


def case_dict_of_classes():
    x = torch.tensor(floats(2, 3))
    return [ACTIVATIONS[name]()(x) for name in sorted(ACTIVATIONS)], run(LAYERS["conv"](4, 2, 3))


def case_partial():
    norm = partial(nn.BatchNorm2d, eps=1e-3, momentum=0.1)
    conv = functools.partial(nn.Conv2d, kernel_size=3, bias=False)
    return run(norm(4)), run(conv(4, 2)), run(NORMS[0](4)), run(NORMS[1](4))


def pick(kind):
    if kind == "batch":
        return nn.BatchNorm2d
    return nn.Identity


def case_returned_class():
    return run(pick("batch")(4)), run(pick("none")())


def case_loop_over_classes():
    x = torch.tensor(floats(2, 3))
    return [act()(x) for act in (nn.ReLU, nn.Sigmoid, nn.Tanh)], [cls().__class__.__name__.lower() for cls in [nn.ReLU, nn.Sigmoid]]


class Registry:
    layer = nn.Conv2d

    def make(self):
        return self.layer(4, 2, kernel_size=3, bias=False)


def case_class_attribute():
    return run(Registry().make()), run(Registry.layer(4, 2, 1, bias=False))


def case_mapped():
    layers = list(map(nn.ReLU6, [False, True]))
    heads = list(map(nn.Softmax, [0, 1]))
    return [layer(torch.tensor(floats(2, 3))) for layer in layers + heads]


def case_mapped_functions():
    rows = list(map(torch.tensor, [[1.0, 2.0], [3.0, 1.0]]))
    return list(map(nn.Parameter, rows)), list(map(torch.relu, rows)), next(map(torch.exp, rows)), [*map(torch.neg, rows)]
