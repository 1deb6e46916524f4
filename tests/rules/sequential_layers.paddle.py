"""The layers of a Sequential keep their classes, and values pass through them in their order."""
import paddle
import paddle.nn as nn
from caselib import fill


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


class Embedding(nn.Layer):
    def forward(self, t):
        bands = paddle.exp(paddle.arange(4) * -0.5)
        return t[:, None].astype(bands.dtype) * bands[None, :]


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.time = nn.Sequential(Embedding(), paddle.compat.nn.Linear(4, 3), nn.ReLU())
        self.body = nn.Sequential(*[paddle.compat.nn.Linear(3, 3) for _ in range(2)])

    def forward(self, t):
        return self.body(self.time(t)) + (t > 1)[:, None].astype('float32')


def case_kinds():
    net = Net()
    fill(net)
    return net(paddle.to_tensor([1, 2]).astype('int64'))


def case_members():
    s = nn.Sequential(paddle.compat.nn.Linear(2, 3), BatchNorm1D(3), nn.ReLU())
    return s[0].weight.shape, s[1]._mean, s[-2]._variance, [type(m) is nn.ReLU for m in s[1:]]
