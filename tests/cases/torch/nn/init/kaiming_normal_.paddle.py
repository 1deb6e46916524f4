import math

import paddle
import torch
import paddle.nn.init as init
from paddle import nn


def calculate_fan_in_and_fan_out(tensor):
    """Number of inputs and outputs of a weight whose first axis counts the outputs."""
    if tensor.ndim < 2:
        raise ValueError("a weight of fewer than two axes has no fan in and fan out")
    field = 1
    for size in tensor.shape[2:]:
        field *= size
    return tensor.shape[1] * field, tensor.shape[0] * field


def kaiming_normal_(tensor, a=0, mode='fan_in', nonlinearity='leaky_relu'):
    """kaiming_normal_ that takes axis 1 of every weight for its inputs, and gives the Tensor back."""
    fan_in, fan_out = calculate_fan_in_and_fan_out(tensor)
    value = paddle.empty(tensor.shape, dtype=tensor.dtype)
    paddle.nn.initializer.KaimingNormal(
        fan_in=fan_in if mode == 'fan_in' else fan_out, negative_slope=a, nonlinearity=nonlinearity
    )(value)
    with paddle.no_grad():
        paddle.assign(value, tensor)
    return tensor


def case_default():
    w = paddle.empty([400, 50])
    kaiming_normal_(w)
    return round(w.std().item(), 2)


def case_fan_out():
    w = paddle.empty([400, 50])
    kaiming_normal_(w, mode='fan_out', nonlinearity='relu')
    return round(w.std().item(), 2)


def case_slope():
    w = paddle.empty([400, 50])
    kaiming_normal_(w, a=math.sqrt(5))
    return round(w.std().item(), 2)


def case_positional():
    w = paddle.empty([400, 50])
    kaiming_normal_(w, 0, 'fan_in', 'relu')
    return round(w.std().item(), 2)


def case_keywords():
    w = paddle.empty([60, 30, 3, 3])
    kaiming_normal_(tensor=w, a=0.1, mode='fan_out', nonlinearity='leaky_relu')
    return round(w.std().item(), 2)


def case_result():
    w = kaiming_normal_(paddle.empty([400, 50]))
    return round(w.std().item(), 2)


def case_old_name():
    w = paddle.empty([400, 50])
    kaiming_normal_(w)
    return round(w.std().item(), 2)


def case_of_linear():
    m = paddle.compat.nn.Linear(50, 400)
    kaiming_normal_(m.weight, nonlinearity='relu')
    w = m.weight.detach()
    return round(w.std().item(), 2), not m.weight.stop_gradient


def case_of_data():
    m = paddle.compat.nn.Linear(50, 400)
    kaiming_normal_(m.weight.data)
    w = m.weight.detach()
    return round(w.std().item(), 2)


def case_of_convolution():
    m = nn.Conv2D(30, 60, 3)
    for layer in m.sublayers(include_self=True):
        if isinstance(layer, nn.Conv2D):
            nn.init.kaiming_normal_(layer.weight, mode='fan_out', nonlinearity='relu')
    w = m.weight.detach()
    return round(w.std().item(), 2)


def case_as_value():
    fill_with = kaiming_normal_
    w = paddle.empty([400, 50])
    fill_with(w, a=1)
    return round(w.std().item(), 2)


def todo_generator():
    # TODO(pt2pd): TPD2002 torch.nn.init.kaiming_normal_.generator: argument not supported
    return torch.nn.init.kaiming_normal_(paddle.empty([3, 4]), generator=paddle.Generator())
