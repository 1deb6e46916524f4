import torch
from torch import Tensor, nn

from caselib import floats


class Scores:
    """Its methods give Tensors where those of Named give lists."""

    def __init__(self, names, scale):
        self.names = names
        self.scale = scale

    def items(self, x: Tensor):
        return x * self.scale

    def bounds(self, x):
        return x.max(dim=1)


class Named(Scores):
    def __init__(self, scale, names):
        super().__init__(names, scale)
        self.names.sort()

    def items(self, x):
        return list(super().items(x).sum(dim=0))

    def bounds(self, x):
        values, indices = super().bounds(x)
        return values.view(-1, 1), indices


class Doubled(nn.Linear):
    def forward(self, x):
        return super().forward(x).view(-1, 2) * 2


class Padded(nn.ZeroPad3d):
    def forward(self, x):
        return super().forward(x.view(1, 2, 3, 4)) + 1


class Bottle(nn.Module):
    def forward(self, x):
        return super(Bottle, self).forward(x.view(-1, x.size(-1)))


class BottleLinear(Bottle, nn.Linear):
    pass


class BottleSoftmax(Bottle, nn.Softmax):
    pass


def case_arguments_in_another_order():
    x = torch.tensor(floats(3, 4))
    named = Named(2.0, ["b", "a"])
    items = named.items(x)
    items.sort(key=float)
    return items, named.names, named.bounds(x)


def case_layer():
    layer = Doubled(4, 6)
    with torch.no_grad():
        layer.weight.fill_(0.5)
        layer.bias.fill_(1.0)
    return layer(torch.tensor(floats(3, 4)))


def case_forward_by_template():
    return Padded(1)(torch.tensor(floats(1, 2, 3, 4)))


def case_layer_behind_a_module():
    layer, plain = BottleLinear(4, 6, bias=True), BottleLinear(4, 6, bias=False)
    for linear in (layer, plain):
        with torch.no_grad():
            linear.weight.fill_(0.5)
    layer.bias.data.fill_(1.0)
    x = torch.tensor(floats(2, 3, 4))
    return layer(x), plain(x), BottleSoftmax(dim=-1)(x)
