"""Paddle's batch_norm gives neither parameter a gradient when one of them is frozen."""
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


class PartlyFrozenBatchNorm1D(BatchNorm1D):
    """BatchNorm1D of which the weight or the bias alone may be frozen: Paddle's gives neither a gradient then."""

    def forward(self, input):
        weight, bias = self.weight, self.bias
        if weight is None or bias is None or weight.stop_gradient == bias.stop_gradient:
            return super().forward(input)
        self.weight = self.bias = None
        y = super().forward(input)
        self.weight, self.bias = weight, bias
        shape = [-1] + [1] * (input.ndim - 2)
        return y * weight.reshape(shape) + bias.reshape(shape)


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


class PartlyFrozenBatchNorm3D(BatchNorm3D):
    """BatchNorm3D of which the weight or the bias alone may be frozen: Paddle's gives neither a gradient then."""

    def forward(self, input):
        weight, bias = self.weight, self.bias
        if weight is None or bias is None or weight.stop_gradient == bias.stop_gradient:
            return super().forward(input)
        self.weight = self.bias = None
        y = super().forward(input)
        self.weight, self.bias = weight, bias
        shape = [-1] + [1] * (input.ndim - 2)
        return y * weight.reshape(shape) + bias.reshape(shape)


def named_parameters(layer, prefix='', include_sublayers=True, remove_duplicate=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    for name, p in layer.named_parameters(prefix, include_sublayers, remove_duplicate):
        if id(p) not in statistics:
            yield name, p


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


class PartlyFrozenBatchNorm2D(BatchNorm2D):
    """BatchNorm2D of which the weight or the bias alone may be frozen: Paddle's gives neither a gradient then."""

    def forward(self, input):
        weight, bias = self.weight, self.bias
        if weight is None or bias is None or weight.stop_gradient == bias.stop_gradient:
            return super().forward(input)
        self.weight = self.bias = None
        y = super().forward(input)
        self.weight, self.bias = weight, bias
        shape = [-1] + [1] * (input.ndim - 2)
        return y * weight.reshape(shape) + bias.reshape(shape)


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


class Neck(nn.Layer):
    def __init__(self, features, norm_layer=PartlyFrozenBatchNorm2D):
        super().__init__()
        self.first = norm_layer(features)
        self.second = PartlyFrozenBatchNorm2D(features, epsilon=1e-3, momentum=0.8)
        self.plain = BatchNorm2D(features, weight_attr=False, bias_attr=False)
        self.bottleneck = PartlyFrozenBatchNorm1D(features)
        self.bottleneck.bias.stop_gradient = True
        self.first.bias.stop_gradient = True

    def forward(self, x):
        return self.bottleneck(self.plain(self.second(self.first(x))).mean((2, 3)))


class Scale(PartlyFrozenBatchNorm3D):
    def __init__(self, features):
        super().__init__(features)
        self.bias.stop_gradient = True


class Row(PartlyFrozenBatchNorm1D):
    def __init__(self, features):
        super().__init__(features)
        self.bias.stop_gradient = True


def gradients(net, x):
    fill(net)
    x = paddle.to_tensor(x, stop_gradient=False)
    net(x).pow(3).sum().backward()
    return [None if p.grad is None else p.grad.detach().clone() for p in parameters(net)], x.grad.detach()


def case_neck():
    # tolerance: 1e-4 because the cubes are summed in another order
    net = Neck(3)
    gradient = gradients(net, floats(4, 3, 2, 2))
    net.eval()
    return gradient, net(paddle.to_tensor(floats(2, 3, 2, 2))), [not p.stop_gradient for p in parameters(net)]


def case_subclass():
    return gradients(Scale(2), floats(3, 2, 2, 1, 2)), type(Neck(2).first) is PartlyFrozenBatchNorm2D, gradients(Row(3), floats(4, 3))


def case_both():
    norm = PartlyFrozenBatchNorm3D(2)
    out = [gradients(norm, floats(3, 2, 2, 1, 2))[0]]
    for name, p in named_parameters(norm):
        p.stop_gradient = not name == 'weight'
    norm.zero_grad()
    return out, gradients(norm, floats(3, 2, 2, 1, 2)), type(norm) is PartlyFrozenBatchNorm3D, type(PartlyFrozenBatchNorm1D(1)) is PartlyFrozenBatchNorm1D
