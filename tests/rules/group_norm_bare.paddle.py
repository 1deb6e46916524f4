"""The gradient of GroupNorm without weights."""
import paddle
from paddle import nn
from caselib import floats


class GroupNorm(paddle.nn.GroupNorm):
    """GroupNorm that may do without weights: Paddle's gradient is wrong then, unless the function is given one."""

    def forward(self, input):
        weight = paddle.ones([self._num_channels], input.dtype) if self.weight is None else self.weight
        return paddle.nn.functional.group_norm(input, self._num_groups, self._epsilon, weight, self.bias)


class Scaled(GroupNorm):
    def forward(self, x):
        return super().forward(x) * 3


def gradient(layer):
    x = paddle.to_tensor(floats(2, 6, 3, 3), stop_gradient=False)
    (layer(x) * paddle.to_tensor(floats(2, 6, 3, 3, seed=1))).sum().backward()
    return x.grad.detach()


def case_literal():
    return gradient(GroupNorm(3, 6, weight_attr=False, bias_attr=False)), gradient(Scaled(3, 6, weight_attr=False, bias_attr=False))


def case_in_a_variable():
    return [gradient(GroupNorm(3, 6, affine=affine)) for affine in (True, False)]
