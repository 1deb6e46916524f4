"""Names that come through `from torch.nn import *`."""
import paddle
from paddle.nn import *
from paddle.nn.functional import *
from caselib import fill, floats


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


class Net(paddle.nn.Layer):
    def __init__(self):
        super().__init__()
        self.conv = paddle.nn.Conv2D(3, 4, 3, bias_attr=False)
        self.norm = BatchNorm2D(4, epsilon=1e-3)

    def forward(self, x):
        return paddle.nn.functional.relu(self.norm(self.conv(x)))


def case_net():
    net = paddle.nn.Sequential(Net(), paddle.nn.AdaptiveAvgPool2D((1, 1)), paddle.nn.Flatten())
    fill(net)
    net.eval()
    x = paddle.to_tensor(floats(2, 3, 5, 5))
    return net(x), paddle.nn.functional.softmax(net(x), axis=1), max(3, 2), sorted([2, 1])
