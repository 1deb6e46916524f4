import paddle
import torch
from paddle import nn


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


def case_isinstance_of():
    from paddle.nn.layer.norm import _BatchNormBase
    return isinstance(PartlyFrozenBatchNorm2D(3), _BatchNormBase), isinstance(nn.Conv2D(1, 1, 1), paddle.nn.layer.norm._BatchNormBase)


def case_frozen():
    net = nn.Sequential(nn.Conv2D(3, 4, 1), PartlyFrozenBatchNorm2D(4))
    for m in net.sublayers(include_self=True):
        if isinstance(m, nn.layer.norm._BatchNormBase):
            m.eval()
            m.weight.stop_gradient = True
            m.weight.data.fill_(2.0)
    return net[1].training, not net[1].weight.stop_gradient, net[1].weight


def todo_derived():
    # TODO(pt2pd): TPD2001 torch.nn.modules.batchnorm._BatchNorm: derive from nn.BatchNorm1D, nn.BatchNorm2D or nn.BatchNorm3D
    class Norm(torch.nn.modules.batchnorm._BatchNorm):
        pass
    return Norm
