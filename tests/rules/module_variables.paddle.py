"""Modules, functions and classes of torch under names of the program's own."""
import paddle
import paddle.nn
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


F = paddle.nn.functional
nn = paddle.nn
concat = paddle.concat
Conv = paddle.nn.Conv2D
T = paddle.Tensor
long = paddle.int64
zeros, ones = paddle.zeros, paddle.ones


class Net(nn.Layer):
    act = F.relu
    norm = BatchNorm2D

    def __init__(self):
        super().__init__()
        self.conv = Conv(3, 4, 3, bias_attr=False)
        self.bn = self.norm(4, epsilon=1e-3)
        self.join = paddle.concat
        self.F = paddle.nn.functional

    def forward(self, x):
        y = self.bn(self.conv(x))
        return self.F.relu(self.join([y, y], axis=1))


def case_net():
    net = Net()
    fill(net)
    net.eval()
    return net(paddle.to_tensor(floats(2, 3, 5, 5)))


def case_functions():
    x = paddle.to_tensor(floats(2, 3))
    sigmoid = F.sigmoid
    table = {"relu": F.relu, "tanh": paddle.tanh}
    return concat([x, x], axis=1), F.softmax(x, axis=1), sigmoid(x), [f(x) for f in table.values()], isinstance(x, T), \
        paddle.zeros([2], dtype=long), zeros([2, 3]), ones([2]), [op(x) for op in (paddle.abs, paddle.neg)]
