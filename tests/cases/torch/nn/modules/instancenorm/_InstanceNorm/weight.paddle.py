import paddle
import paddle.nn as nn


class InstanceNorm1D(paddle.nn.InstanceNorm1D):
    """InstanceNorm1D whose weight has the name that torch gives it."""

    scale = property(lambda self: self.weight)

    def __setattr__(self, name, value):
        super().__setattr__('weight' if name == 'scale' else name, value)


class InstanceNorm2D(paddle.nn.InstanceNorm2D):
    """InstanceNorm2D whose weight has the name that torch gives it."""

    scale = property(lambda self: self.weight)

    def __setattr__(self, name, value):
        super().__setattr__('weight' if name == 'scale' else name, value)


def norm_weight(norm):
    """The weight of a layer that may be Paddle's InstanceNorm, which calls it scale."""
    return norm.scale if isinstance(norm, paddle.nn.layer.norm._InstanceNormBase) else norm.weight


def case_known():
    norm = InstanceNorm2D(3)
    norm.scale.data.fill_(0.5)
    return norm.scale, InstanceNorm1D(2, weight_attr=False, bias_attr=False).scale


def scaled(m):
    if isinstance(m, (nn.BatchNorm2D, nn.InstanceNorm2D, nn.GroupNorm)):
        if norm_weight(m) is not None:
            nn.init.constant_(norm_weight(m), 2)
        return norm_weight(m), m.bias
    name = m.__class__.__name__
    if name.find("Norm") != -1:
        norm_weight(m).data.fill_(3)
    return norm_weight(m).shape


def case_one_of_several_layers():
    layers = nn.BatchNorm2D(3), InstanceNorm2D(2, weight_attr=False, bias_attr=False), InstanceNorm2D(2), nn.GroupNorm(1, 2), nn.LayerNorm(4), InstanceNorm1D(3)
    return [scaled(m) for m in layers]
