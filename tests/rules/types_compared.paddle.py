"""`type(m) is nn.BatchNorm2d` tells what m is, also through a name and in a list of classes."""
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


def initialize(model):
    found = []
    for m in model.sublayers(include_self=True):
        t = type(m)
        if t is nn.Conv2D:
            found.append((m._in_channels, tuple(m._kernel_size)))
        elif t is nn.BatchNorm2D:
            m._epsilon = 0.1
            m._momentum = 1 - 0.03
        elif t in [nn.ReLU, nn.LeakyReLU]:
            m.inplace = False
        if type(m) in (BatchNorm1D, nn.BatchNorm2D):
            found.append(m._num_features)
        kind = m.__class__
        if kind == nn.Linear:
            found.append(m.weight.shape[0])
    return found


def case_initialized():
    model = nn.Sequential(nn.Conv2D(2, 3, 3), nn.BatchNorm2D(3), nn.ReLU(), nn.Flatten(), nn.Linear(12, 2))
    fill(model)
    found = initialize(model)
    y = model(paddle.to_tensor(floats(2, 2, 4, 4)))
    return found, y, model[1]._mean
