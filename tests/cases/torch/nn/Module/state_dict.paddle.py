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


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.fc = paddle.compat.nn.Linear(3, 4)
        self.bn = BatchNorm1D(4)
        self.tail = nn.Sequential(paddle.compat.nn.Linear(4, 2), nn.ReLU())
        self.register_buffer("scale", paddle.ones([2]))

    def forward(self, x):
        return self.tail(self.bn(self.fc(x))) * self.scale


def make():
    net = Net()
    fill(net)
    return net


def case_keys():
    net = nn.Sequential(nn.Conv1D(1, 2, 3), nn.ReLU())
    return list(net.state_dict().keys()), list(net.state_dict(prefix="net.")), list(net.state_dict()["0.weight"].shape)


def case_copy():
    net, other = make(), make()
    other.load_state_dict(net.state_dict())
    return other.bn.weight.detach()


def case_own_layer():
    return list(make().fc.state_dict()), len(make().tail.state_dict())
