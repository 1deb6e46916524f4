"""The running variance follows the unbiased variance of the batches, which shows when they are small."""
import paddle
from paddle import nn
from caselib import fill, floats


class BatchNorm3D(paddle.nn.BatchNorm3D):
    """BatchNorm3D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


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


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.conv, self.bn, self.fc = nn.Conv2D(1, 4, 3), BatchNorm2D(4, momentum=0.8), nn.Linear(4, 3)
        self.norm = BatchNorm1D(3, weight_attr=False, bias_attr=False)

    def forward(self, x):
        return self.norm(self.fc(nn.functional.relu(self.bn(self.conv(x))).mean((2, 3))))


def case_evaluated():
    net = Net()
    fill(net)
    for seed in range(3):
        net(paddle.to_tensor(floats(3, 1, 4, 4, seed=seed)))
    net.eval()
    return net(paddle.to_tensor(floats(2, 1, 4, 4))), net.bn._variance, net.norm._variance, isinstance(net.bn, nn.BatchNorm2D)


def case_volumes():
    m = BatchNorm3D(2, momentum=0.5)
    x = paddle.to_tensor(floats(2, 2, 1, 2, 2), stop_gradient=False)
    m(x).square().sum().backward()
    return m._mean, m._variance, x.grad
