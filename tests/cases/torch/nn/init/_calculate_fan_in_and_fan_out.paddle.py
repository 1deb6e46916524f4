import math

import paddle
from paddle import nn


def calculate_fan_in_and_fan_out(tensor):
    """Number of inputs and outputs of a weight whose first axis counts the outputs."""
    if tensor.ndim < 2:
        raise ValueError("a weight of fewer than two axes has no fan in and fan out")
    field = 1
    for size in tensor.shape[2:]:
        field *= size
    return tensor.shape[1] * field, tensor.shape[0] * field


def kaiming_uniform_(tensor, a=0, mode='fan_in', nonlinearity='leaky_relu'):
    """kaiming_uniform_ that takes axis 1 of every weight for its inputs, and gives the Tensor back."""
    fan_in, fan_out = calculate_fan_in_and_fan_out(tensor)
    value = paddle.empty(tensor.shape, dtype=tensor.dtype)
    paddle.nn.initializer.KaimingUniform(
        fan_in=fan_in if mode == 'fan_in' else fan_out, negative_slope=a, nonlinearity=nonlinearity
    )(value)
    with paddle.no_grad():
        paddle.assign(value, tensor)
    return tensor


def case_of_matrix():
    return calculate_fan_in_and_fan_out(paddle.empty([3, 5]))


def case_of_convolution():
    m = nn.Conv2D(3, 6, 3)
    fan_in, _ = calculate_fan_in_and_fan_out(m.weight)
    return fan_in


def case_own_linear():
    class Linear(nn.Layer):
        def __init__(self, n_in, n_out):
            super().__init__()
            self.weight = nn.Parameter(paddle.empty([n_out, n_in]))
            self.bias = nn.Parameter(paddle.empty([n_out]))
            kaiming_uniform_(self.weight, a=math.sqrt(5))
            fan_in, _ = calculate_fan_in_and_fan_out(self.weight)
            bound = 1 / math.sqrt(fan_in)
            nn.init.uniform_(self.bias, -bound, bound)
    m = Linear(400, 30)
    return bool((m.weight.abs() <= 0.05).all()), bool((m.bias.abs() <= 0.05).all())
