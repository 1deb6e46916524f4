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


def case_assigned():
    a, b = BatchNorm1D(3), BatchNorm1D(3)
    a(paddle.to_tensor(floats(5, 3)))
    b._mean.set_value(a._mean + 1)
    b._variance.set_value(a._variance.clone())
    b.eval()
    return b(paddle.to_tensor(floats(5, 3))), b._variance, b._mean
