import paddle
from caselib import floats
from paddle import nn


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


def case_tracked():
    norms = [BatchNorm2D(3), nn.BatchNorm2D(3, use_global_stats=False), BatchNorm1D(3, weight_attr=False, bias_attr=False)]
    return [m._use_global_stats is None for m in norms]


def case_frozen():
    norm = BatchNorm1D(3)
    norm.eval()
    if norm._use_global_stats is None:
        norm._mean.fill_(1.0)
    return norm(paddle.to_tensor(floats(4, 3)))
