import functools

import paddle
import torch
from caselib import floats, positive, fill
from paddle import nn


def case_positional():
    m = nn.BatchNorm3D(3)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_all_positional():
    m = nn.BatchNorm3D(3, epsilon=1e-3, momentum=0.8)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keywords():
    m = nn.BatchNorm3D(num_features=3, epsilon=1e-3, momentum=0.7)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_no_affine():
    m = nn.BatchNorm3D(3, weight_attr=False, bias_attr=False)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_no_affine_no_stats():
    m = nn.BatchNorm3D(3, use_global_stats=False, weight_attr=False, bias_attr=False)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_no_stats():
    m = nn.BatchNorm3D(3, use_global_stats=False)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_no_bias():
    m = nn.BatchNorm3D(3, bias_attr=False)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_device():
    m = nn.BatchNorm3D(3)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.BatchNorm3D(3)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(input=vol)


def case_gradient():
    m = nn.BatchNorm3D(3)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8), stop_gradient=False)
    m(vol).pow(2).sum().backward()
    return vol.grad


def case_evaluated():
    m = nn.BatchNorm3D(3, momentum=0.9)
    fill(m)
    m.running_mean[...] = paddle.to_tensor(positive(3))
    m.running_var[...] = paddle.to_tensor(positive(3, seed=1))
    m.eval()
    return m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))


def case_no_stats_evaluated():
    m = nn.BatchNorm3D(3, use_global_stats=False)
    m.eval()
    return m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))


def case_running_mean():
    m = nn.BatchNorm3D(3, momentum=0.7)
    m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    return m.running_mean


def case_initial_statistics():
    m = nn.BatchNorm3D(3)
    return m.running_mean, m.running_var


def case_attributes():
    m = nn.BatchNorm3D(3, epsilon=1e-3, momentum=0.7)
    return m.num_features, m.eps, round(m.momentum, 6), m.weight, m.bias


def case_momentum_set():
    m = nn.BatchNorm3D(3)
    m.momentum = 0.5
    m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    return round(m.momentum, 6), m.running_mean


def case_reset_running_stats():
    m = nn.BatchNorm3D(3)
    m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    m.reset_running_stats()
    return m.running_mean, m.running_var


def case_affine_from_variable():
    out = []
    for learn in (True, False):
        m = nn.BatchNorm3D(3, weight_attr=learn, bias_attr=learn)
        out.append((m(paddle.to_tensor(floats(2, 3, 4, 6, 8))), m.weight is None))
    return out


def case_momentum_from_expression():
    decay, rest = 0.9, 0.05
    m = nn.BatchNorm3D(3, momentum=1 - (decay - rest))
    m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    return m.running_mean


def case_as_value():
    def block(norm_layer=nn.BatchNorm3D):
        return norm_layer(3, epsilon=1e-3, momentum=0.99)
    m = block()
    m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    return m.running_mean, isinstance(m, nn.BatchNorm3D)


def case_partial():
    norm = functools.partial(nn.BatchNorm3D, epsilon=1e-3, momentum=0.99)
    m = norm(3)
    m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    return m.running_mean, m.eps


def todo_cumulative():
    # TODO(pt2pd): TPD2002 torch.nn.BatchNorm3d: momentum=None (cumulative average) has no equivalent; give a number
    return torch.nn.BatchNorm3d(3, momentum=None)


def todo_dtype():
    # TODO(pt2pd): TPD2002 torch.nn.BatchNorm3d.dtype: argument not supported
    return torch.nn.BatchNorm3d(3, dtype=paddle.float64)


def todo_batches():
    return nn.BatchNorm3D(3).num_batches_tracked


def todo_reset():
    return nn.BatchNorm3D(3).reset_parameters()


def todo_reset_as_expression():
    return [nn.BatchNorm3D(3).reset_running_stats()]
