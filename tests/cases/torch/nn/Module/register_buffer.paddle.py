import paddle
import paddle.nn as nn
from caselib import fill, floats


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


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


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 4)
        self.bn = BatchNorm1D(4)
        self.tail = nn.Sequential(nn.Linear(4, 2), nn.ReLU())
        self.register_buffer("scale", paddle.ones([2]))

    def forward(self, x):
        return self.tail(self.bn(self.fc(x))) * self.scale


def make():
    net = Net()
    fill(net)
    return net


class Mean(nn.Layer):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", paddle.zeros([3]))
        self.register_buffer("count", paddle.to_tensor(0.0), persistable=False)
        self.register_buffer(name="other", tensor=None)

    def forward(self, x):
        self.mean = self.mean * 0.9 + x.mean(0) * 0.1
        return x - self.mean


def case_buffers():
    m = Mean()
    y = m(paddle.to_tensor(floats(4, 3)))
    return y, m.mean, sorted(m.state_dict().keys()), m.other is None, len(list(parameters(m)))


def case_of_another():
    m = nn.Linear(2, 2)
    m.register_buffer("a", paddle.ones([2]), False)
    return m.a, "a" in m.state_dict()
