"""Classes as values: the keywords of a call through one are the class's."""
from functools import partial
import functools

import paddle
import paddle.nn as nn
from caselib import fill, floats


class BatchNorm2D(paddle.nn.BatchNorm2D):
    """BatchNorm2D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


ACTIVATIONS = {"relu": nn.ReLU, "gelu": nn.GELU, "none": nn.Identity}
NORMS = [BatchNorm2D, partial(BatchNorm2D, epsilon=1e-3)]
LAYERS = dict(conv=nn.Conv2D, pool=nn.MaxPool2D)


class Block(nn.Layer):
    def __init__(self, channels, norm_layer=BatchNorm2D, act_layer=nn.ReLU):
        super().__init__()
        self.conv = nn.Conv2D(channels, channels, 3, padding=1, bias_attr=False)
        self.norm = norm_layer(channels, epsilon=1e-3, momentum=0.9)
        self.act = act_layer()

    def forward(self, x):
        return self.act(self.norm(self.conv(x)))


class Optional(nn.Layer):
    def __init__(self, channels, norm_layer=None):
        super().__init__()
        if norm_layer is None:
            norm_layer = BatchNorm2D
        self.norm = norm_layer(channels, epsilon=1e-3)
        self._norm_layer = norm_layer
        self.again = self._norm_layer(channels, momentum=0.8)

    def forward(self, x):
        return self.again(self.norm(x))


def run(net):
    fill(net)
    net.eval()
    return net(paddle.to_tensor(floats(2, 4, 5, 5)))


def case_default_argument():
    return run(Block(4)), run(Block(4, norm_layer=BatchNorm2D))


def case_none_argument():
    return run(Optional(4)), run(Optional(4, BatchNorm2D))


def case_dict_of_classes():
    x = paddle.to_tensor(floats(2, 3))
    return [ACTIVATIONS[name]()(x) for name in sorted(ACTIVATIONS)], run(LAYERS["conv"](4, 2, 3))


def case_partial():
    norm = partial(BatchNorm2D, epsilon=1e-3, momentum=0.9)
    conv = functools.partial(nn.Conv2D, kernel_size=3, bias_attr=False)
    return run(norm(4)), run(conv(4, 2)), run(NORMS[0](4)), run(NORMS[1](4))


def pick(kind):
    if kind == "batch":
        return BatchNorm2D
    return nn.Identity


def case_returned_class():
    return run(pick("batch")(4)), run(pick("none")())


def case_loop_over_classes():
    x = paddle.to_tensor(floats(2, 3))
    return [act()(x) for act in (nn.ReLU, nn.Sigmoid, nn.Tanh)], [cls().__class__.__name__.lower() for cls in [nn.ReLU, nn.Sigmoid]]


class Registry:
    layer = nn.Conv2D

    def make(self):
        return self.layer(4, 2, kernel_size=3, bias_attr=False)


def case_class_attribute():
    return run(Registry().make()), run(Registry.layer(4, 2, 1, bias_attr=False))


def case_mapped():
    layers = list(map(nn.ReLU6, [False, True]))
    heads = list(map(nn.Softmax, [0, 1]))
    return [layer(paddle.to_tensor(floats(2, 3))) for layer in layers + heads]


def case_mapped_functions():
    rows = list(map(paddle.to_tensor, [[1.0, 2.0], [3.0, 1.0]]))
    return list(map(nn.Parameter, rows)), list(map(nn.functional.relu, rows)), next(map(paddle.exp, rows)), [*map(paddle.neg, rows)]
