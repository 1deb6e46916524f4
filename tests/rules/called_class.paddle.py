"""What a method gives when it makes an object of the class that it was called on, or gives back what it was called on."""
import paddle
import paddle.nn as nn
from caselib import fill, floats


class BatchNorm1D(paddle.nn.BatchNorm1D):
    """BatchNorm1D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


class Configured:
    """A mixin: what it calls on itself, the class has that derives from it."""

    @classmethod
    def from_config(cls, config):
        model = cls(**config)
        model.to(dtype=paddle.float64)
        return model

    @classmethod
    def with_name(cls, config, name):
        return cls.from_config(config), name

    def doubled(self):
        self.to(dtype=paddle.float64)
        return self

    def count(self):
        return sum(1 for _ in self.sublayers(include_self=True))


class Net(nn.Layer, Configured):
    def __init__(self, width):
        super().__init__()
        self.layer = paddle.compat.nn.Linear(3, width)
        self.bn = BatchNorm1D(width)

    @classmethod
    def narrow(cls):
        return super().from_config({"width": 2})

    def forward(self, x):
        return self.bn(self.layer(x))


class Points:
    """No module: its `to` is its own, and so is what its methods make."""

    def __init__(self, values):
        self.values = values

    @classmethod
    def of(cls, values):
        return cls(values)

    def to(self, scale):
        return type(self)([v * scale for v in self.values])

    def sort(self, descending=False):
        self.values = sorted(self.values, reverse=descending)
        return self


class MorePoints(Points):
    pass


def case_objects_of_the_class_that_is_called():
    net = Net.from_config({"width": 4})
    net.to(dtype=paddle.float32)
    fill(net)
    net.eval()
    x = paddle.to_tensor(floats(5, 3))
    return net(x), net.layer.weight.shape[0], net.bn._variance, net.bn._epsilon


def case_through_super_and_another_class_method():
    fixed = Net.narrow()
    named, name = Net.with_name({"width": 6}, "six")
    return fixed.bn._mean, named.bn._num_features, name, named.layer.weight.dtype == paddle.float64


def case_what_it_was_called_on():
    net = Net(2)
    return net.doubled().bn._variance, net.count()


def case_own_methods_stay():
    p = MorePoints.of([3, 1, 2])
    return p.sort(descending=True).values, p.to(2).sort().values, MorePoints.of([2, 1]).sort().to(3).values
