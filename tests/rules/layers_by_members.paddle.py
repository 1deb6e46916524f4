"""What is read of a parameter tells which layer it is."""
import paddle
import paddle.nn as nn
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


def fuse(conv, bn):
    fused = nn.Conv2D(conv._in_channels, conv._out_channels, kernel_size=tuple(conv._kernel_size), stride=tuple(conv._stride), padding=tuple(conv._updated_padding),
                      groups=conv._groups, bias_attr=True).requires_grad_(False).to(conv.weight.device)
    scale = paddle.diag(bn.weight.divide(paddle.sqrt(bn._epsilon + bn._variance)))
    fused.weight[...] = paddle.mm(scale, conv.weight.clone().reshape([conv._out_channels, -1])).reshape(fused.weight.shape)
    bias = paddle.zeros([conv.weight.shape[0]]) if conv.bias is None else conv.bias
    moved = bn.bias - bn.weight.multiply(bn._mean).divide(paddle.sqrt(bn._variance + bn._epsilon))
    fused.bias[...] = paddle.mm(scale, bias.reshape([-1, 1])).reshape([-1]) + moved
    return fused


def plan_of(config, layer):
    return config.in_channels, config.kernel_size, layer.weight.sum()


class Config:
    in_channels, kernel_size = 3, (1, 1)


def case_fused():
    conv, bn = nn.Conv2D(2, 4, 3, padding=1, bias_attr=False), BatchNorm2D(4)
    fill(conv)
    fill(bn)
    layers = {"conv": conv, "bn": bn}
    bn.eval()
    x = paddle.to_tensor(floats(1, 2, 5, 5))
    with paddle.no_grad():
        return fuse(**layers)(x) - bn(conv(x)), fuse(**layers)(x), plan_of(Config, conv)
