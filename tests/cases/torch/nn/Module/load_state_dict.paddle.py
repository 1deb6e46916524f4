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


def case_strict():
    net, other = make(), make()
    result = other.load_state_dict(net.state_dict())
    return list(result.missing_keys), list(result.unexpected_keys)


def case_not_strict():
    net = make()
    state = {"fc.bias": paddle.ones([4]), "nothing": paddle.ones([1])}
    missing, unexpected = net.load_state_dict(state, strict=False)
    return net.fc.bias.detach(), "tail.0.weight" in missing, list(unexpected)


def case_raises():
    net = make()
    try:
        net.load_state_dict({"fc.bias": paddle.ones([4])})
    except RuntimeError:
        return "raised"
    return "loaded"


def case_positional():
    net = make()
    net.fc.load_state_dict({"bias": paddle.ones([4])}, False)
    return net.fc.bias.detach()
