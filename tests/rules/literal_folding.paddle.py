"""Numbers and flags that become others are written out, not computed in the output."""
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


def mean_of(layer):
    fill(layer)
    layer.train()
    layer(paddle.to_tensor(floats(4, 3)))
    return layer._mean


def case_momentum():
    return [mean_of(BatchNorm1D(3, momentum=0.9)), mean_of(BatchNorm1D(3, momentum=0.01)),
            mean_of(BatchNorm1D(3, momentum=0.99)), mean_of(BatchNorm1D(3, momentum=0.5)),
            mean_of(BatchNorm1D(3, momentum=0)), mean_of(BatchNorm1D(3, momentum=1.0)),
            mean_of(BatchNorm1D(3, momentum=0.9997)), mean_of(BatchNorm1D(3, momentum=0.0)),
            mean_of(BatchNorm1D(3, momentum=1 - 1e-2)), mean_of(BatchNorm1D(3, momentum=0.9))]


MOMENTUM = 0.1


def case_named_momentum():
    return mean_of(BatchNorm1D(3, momentum=1 - MOMENTUM)), mean_of(BatchNorm1D(3, momentum=MOMENTUM))


def case_flags():
    flag = True
    a = paddle.to_tensor(floats(2), stop_gradient=False)
    b = paddle.to_tensor(floats(2), stop_gradient=True)
    c = paddle.to_tensor(floats(2), stop_gradient=not flag)
    d = paddle.to_tensor(floats(2), stop_gradient=flag)
    e = paddle.to_tensor(floats(2), stop_gradient=False)
    return a, b, c, d, e


def case_count_include_pad():
    x = paddle.to_tensor(floats(1, 2, 6))
    return [nn.AvgPool1D(3, padding=1, exclusive=False)(x), nn.AvgPool1D(3, padding=1, exclusive=True)(x),
            nn.AvgPool1D(3, padding=1, exclusive=False)(x)]


def case_store():
    w = paddle.to_tensor(floats(2))
    w.stop_gradient = False
    v = paddle.to_tensor(floats(2), stop_gradient=False)
    v.stop_gradient = True
    return w, v
