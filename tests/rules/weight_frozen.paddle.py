"""Paddle's batch_norm gives neither parameter a gradient when one of them is frozen."""
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


def gradients(norm, x):
    fill(norm)
    norm.weight.stop_gradient = True
    norm(paddle.to_tensor(x)).pow(3).sum().backward()
    return norm.weight.grad, norm.bias.grad.detach()


def case_centred():
    norms = PartlyFrozenBatchNorm1D(3), PartlyFrozenBatchNorm2D(3), PartlyFrozenBatchNorm3D(3)
    return [gradients(norm, floats(4, 3, *size)) for norm, size in zip(norms, ([2], [2, 2], [2, 1, 2]))]


def case_call():
    norm = PartlyFrozenBatchNorm2D(3)
    norm.weight.stop_gradient = True
    norm(paddle.to_tensor(floats(4, 3, 2, 2))).pow(3).sum().backward()
    return not norm.weight.stop_gradient, norm.bias.grad
