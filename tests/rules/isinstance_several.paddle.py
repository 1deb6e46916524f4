"""A member that several layers have, and that gets one new name, of an object that is one of them."""
import paddle
from paddle import nn


class LayerNorm(paddle.nn.LayerNorm):
    """LayerNorm with parameters of the normalized shape, any epsilon, and a gradient that can be differentiated again."""

    def create_parameter(self, **options):
        return super().create_parameter(**{**options, 'shape': self._normalized_shape})

    def forward(self, x):
        axes = list(range(-len(self._normalized_shape), 0))
        x = x - x.mean(axes, keepdim=True)
        x = x / paddle.sqrt(x.square().mean(axes, keepdim=True) + self._epsilon)
        if self.weight is not None:
            x = x * self.weight
        return x if self.bias is None else x + self.bias


def layers():
    return nn.Sequential(nn.BatchNorm2D(2, epsilon=1e-3), LayerNorm(3, epsilon=1e-2), nn.GroupNorm(1, 2), nn.ReLU())


def case_read():
    found = []
    for m in layers().sublayers(include_self=True):
        if isinstance(m, (nn.BatchNorm2D, nn.LayerNorm)):
            found.append(m._epsilon)
    for m in layers():
        if isinstance(m, (nn.BatchNorm2D, nn.GroupNorm)):
            found.append(m._epsilon)
    return found


def case_stored():
    net = layers()
    for m in net.sublayers(include_self=True):
        if isinstance(m, (nn.BatchNorm1D, nn.BatchNorm2D, nn.LayerNorm)):
            m._epsilon = 0.5
    return net[0]._epsilon, net[1]._epsilon, net[2]._epsilon
