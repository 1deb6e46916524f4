"""What a class is compared with is what the calls of it make, whether the file evaluates or not."""
import paddle
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


class Wide(BatchNorm1D):
    pass


def case_types():
    layers = [BatchNorm1D(3), nn.BatchNorm2D(3), Wide(3)]
    choice = BatchNorm1D
    return [(type(m) is BatchNorm1D, type(m) == nn.BatchNorm2D, isinstance(m, nn.BatchNorm1D)) for m in layers], choice is BatchNorm1D
