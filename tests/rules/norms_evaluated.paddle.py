"""BatchNorm in a variable, a table or a base class keeps torch's running variance where the file evaluates."""
from functools import partial

import paddle
import paddle.nn.functional as F
from paddle import nn
from caselib import floats


def batch_norm(x, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.9, epsilon=1e-05):
    """batch_norm with torch's unbiased running variance, and gradients of a weight or bias that is there or trained alone."""
    shape = [1, -1] + [1] * (x.ndim - 2)
    updates = training and running_var is not None
    if running_var is None:
        running_mean, running_var = paddle.zeros(x.shape[1:2], x.dtype), paddle.ones(x.shape[1:2], x.dtype)
    before = running_var * momentum
    y = paddle.nn.functional.batch_norm(x, running_mean, running_var, None, None, training, momentum, epsilon)
    if updates:
        running_var.set_value(running_var + (running_var - before) / (x.size // x.shape[1] - 1))
    if weight is not None:
        y = y * weight.reshape(shape)
    return y if bias is None else y + bias.reshape(shape)


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


class BatchNorm3D(paddle.nn.BatchNorm3D):
    """BatchNorm3D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


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


class Own(BatchNorm2D):
    def forward(self, x):
        return super().forward(x) + 1


class Block(nn.Layer):
    def __init__(self, channels, norm_layer=BatchNorm2D):
        super().__init__()
        self.same = norm_layer == BatchNorm2D
        self.first = norm_layer(channels, epsilon=1e-3)
        self.second = partial(BatchNorm2D, momentum=0.7)(channels)
        self.third = {"batch": BatchNorm2D, "none": nn.Identity}["batch"](channels)
        self.last = Own(channels)

    def forward(self, x):
        return self.last(self.third(self.second(self.first(x) * 2) * 3) * 4)


def trained(module, *shape):
    for seed in range(3):
        module(paddle.to_tensor(floats(*shape, seed=seed) * 2))
    return module.eval()


def case_block():
    block = trained(Block(3), 2, 3, 2, 2)
    norms = [m for m in block.sublayers(include_self=True) if isinstance(m, nn.BatchNorm2D)]
    exact = [type(m) is BatchNorm2D for m in norms]
    return block(paddle.to_tensor(floats(2, 3, 2, 2))), block.same, exact, [m._variance for m in norms]


def case_other_ranks():
    norms = {1: BatchNorm1D, 3: BatchNorm3D}
    flat, deep = norms[1](3, epsilon=1e-4), norms[3](3, momentum=0.5)
    trained(flat, 4, 3)
    trained(deep, 2, 3, 1, 2, 2)
    return flat._variance, deep._variance, type(flat) is norms[1], type(deep) in (BatchNorm3D, BatchNorm2D)


class OwnNorm(nn.Layer):
    def __init__(self):
        super().__init__()
        self.weight, self.bias = nn.Parameter(paddle.ones([3])), nn.Parameter(paddle.zeros([3]))
        self.register_buffer('running_mean', paddle.zeros([3]))
        self.register_buffer('running_var', paddle.ones([3]))

    def forward(self, x):
        return batch_norm(x, self.running_mean, self.running_var, self.weight, self.bias, self.training, 0.7)


def case_functional():
    m, x = OwnNorm(), paddle.to_tensor(floats(4, 3, 2), stop_gradient=False)
    y = m(x)
    (y * y * y).sum().backward()
    m.eval()
    return y, m(x), m.running_mean, m.running_var, x.grad, m.weight.grad
