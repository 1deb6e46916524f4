"""A block whose first layer overwrites its input, and the sum of the two: the input that is added is the overwritten one."""
import paddle
from paddle import nn
from caselib import fill, floats


class InplaceLeakyReLU(paddle.nn.LeakyReLU):
    """LeakyReLU that overwrites its input, as others see."""

    def forward(self, x):
        return paddle.nn.functional.leaky_relu_(x, self._negative_slope)


class InplaceReLU(paddle.nn.ReLU):
    """ReLU that overwrites its input, as others see."""

    def forward(self, x):
        return paddle.nn.functional.relu_(x)


class Residual(nn.Layer):
    def __init__(self, n):
        super().__init__()
        self.block = nn.Sequential(InplaceReLU(), nn.Conv2D(n, n, 3, padding=1, bias_attr=False), InplaceReLU(), nn.Conv2D(n, n, 1))

    def forward(self, x):
        return x + self.block(x)


def case_overwritten():
    net = nn.Sequential(nn.Conv2D(2, 3, 1), Residual(3), nn.Conv2D(3, 3, 1), InplaceLeakyReLU(0.1), nn.Conv2D(3, 3, 1))
    fill(net)
    x = paddle.to_tensor(floats(1, 2, 4, 4), stop_gradient=False)
    y = net(x)
    y.pow(2).sum().backward()
    return y, x.grad, net[1].block[1].weight.grad
