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


def case_modes():
    net = make()
    net.eval()
    first = net.training, net.bn.training
    net.train()
    second = net.training, net.bn.training
    net.train(False)
    net.train(mode=True)
    return first, second, net.train(False) is net, net.training


class Frozen(Net):
    def train(self, mode=True):
        super().train(mode)
        self.bn.training = False
        return self


def case_overridden():
    net = Frozen()
    net.train()
    return net.training, net.bn.training, net.fc.training
