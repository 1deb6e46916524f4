"""Classes of layers in tables and parameters, called with `**options` whose keywords are torch's."""
import functools
import torch
import torch.nn as nn
from caselib import fill, floats

NORMS = {"BN": ("bn", nn.BatchNorm2d), "GN": ("gn", nn.GroupNorm), "IN": ("in", torch.nn.InstanceNorm2d), "LN": ("ln", nn.LayerNorm)}
ACTIVATIONS = {"relu": nn.ReLU, "leaky": nn.LeakyReLU, "gelu": nn.GELU, "silu": nn.SiLU}


def norm(config, features):
    options = dict(config)
    name, kind = NORMS[options.pop("type")]
    options.setdefault("eps", 1e-3)
    if name == "gn":
        return kind(num_channels=features, **options)
    return kind(features, **options)


def activation(name, **options):
    return ACTIVATIONS[name](**options)


def filled(layer):
    fill(layer)
    return layer


def case_table():
    x = torch.tensor(floats(2, 4, 4, 4))
    bn = filled(norm({"type": "BN", "momentum": 0.3, "affine": True}, 4))
    return bn(x), bn.eval()(x).shape, [filled(norm(c, 4))(x) for c in (
        {"type": "GN", "num_groups": 2}, {"type": "IN"}, {"type": "IN", "affine": True}, {"type": "LN"}, {"type": "BN", "affine": False})]


def case_activations():
    x = torch.tensor(floats(3, 4))
    return activation("relu", inplace=False)(x), activation("leaky", negative_slope=0.3)(x), activation("gelu")(x), \
        activation("gelu", approximate="none")(x), activation("gelu", approximate="tanh")(x), activation("silu")(x)


def make(kind=nn.Conv2d, **options):
    return filled(kind(3, 4, 1, **options))


class Block(nn.Module):
    def __init__(self, inputs, conv=nn.Conv2d, norm=functools.partial(nn.BatchNorm2d, eps=1e-3, momentum=0.2), **options):
        super().__init__()
        self.conv, self.norm = conv(inputs, 4, 3, padding=1, **options), norm(4)
        self.tests = isinstance(self.conv, nn.Conv2d), isinstance(self.norm, (nn.BatchNorm2d, nn.GroupNorm)), type(self.conv) is nn.Conv2d

    def forward(self, x):
        return self.norm(self.conv(x))


def case_parameters():
    x = torch.tensor(floats(1, 3, 4, 4))
    block = filled(Block(3, bias=False, stride=2))
    return make(bias=False)(x), make(nn.Conv2d, padding=1)(x), block(x), block.tests, filled(nn.Conv2d(3, 2, 1, bias=False))(x)


class Wide(nn.Conv2d):
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs, 3, padding=1, bias=False)


def case_base():
    return filled(Wide(3, 2))(torch.tensor(floats(1, 3, 4, 4)))


def case_names_that_are_the_same():
    x = torch.tensor(floats(1, 2, 4, 4))
    options = {"mode": "bilinear", "align_corners": False}
    return nn.functional.interpolate(x, size=(8, 8), **options), nn.functional.interpolate(x, **dict(options, scale_factor=2))


def direct(**options):
    return filled(nn.Conv2d(3, 4, 1, **options)), filled(nn.Linear(4, 2, **{k: v for k, v in options.items() if k == "bias"}))


def case_direct():
    conv, linear = direct(bias=False, stride=2)
    return linear(conv(torch.tensor(floats(1, 3, 4, 4))).mean((2, 3))), isinstance(conv, nn.Conv2d)


class Unit(nn.Module):
    def __init__(self, kind="batch", **options):
        super().__init__()
        self.norm = nn.BatchNorm2d(3, **options)
        self.inner = nn.InstanceNorm2d(3, **{"affine": kind == "batch"})

    def forward(self, x):
        return self.inner(self.norm(x))


def case_direct_of_other_names():
    return filled(Unit(eps=1e-2, momentum=0.4))(torch.tensor(floats(2, 3, 4, 4)))


class Parted(nn.BatchNorm2d):
    def __init__(self, features, parts, **options):
        super().__init__(features, **options)
        self.parts = parts


class Handed(nn.BatchNorm2d):
    def __init__(self, *args, **options):
        super(Handed, self).__init__(*args, eps=1e-2, **options)


def case_bases():
    x = torch.tensor(floats(2, 3, 4, 4))
    layers = [Parted(3, 2, momentum=0.3), Parted(3, parts=2, affine=False), Handed(3, momentum=0.4), Parted(3, 1)]
    return [(filled(layer)(x), layer.running_mean, layer.eps) for layer in layers]
