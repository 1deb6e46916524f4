import paddle
import paddle.nn as nn
from caselib import fill, floats


def named_parameters(layer, prefix='', include_sublayers=True, remove_duplicate=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    for name, p in layer.named_parameters(prefix, include_sublayers, remove_duplicate):
        if id(p) not in statistics:
            yield name, p


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


class Scale(nn.Layer):
    def __init__(self):
        super().__init__()
        self.add_parameter("weight", nn.Parameter(paddle.ones([3])))
        self.add_parameter(name="bias", parameter=None)

    def forward(self, x):
        return x * self.weight


def case_parameters():
    m = Scale()
    return m(paddle.to_tensor(floats(2, 3))).detach(), m.bias is None, [n for n, _ in named_parameters(m)]
