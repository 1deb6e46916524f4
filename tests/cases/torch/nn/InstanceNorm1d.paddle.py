import paddle
import torch
from caselib import floats, fill
from paddle import nn


def case_default():
    m = nn.InstanceNorm1D(3, weight_attr=False, bias_attr=False)
    fill(m)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_affine():
    m = nn.InstanceNorm1D(3)
    fill(m)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_positional():
    m = nn.InstanceNorm1D(3, 1e-3)
    fill(m)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_keywords():
    m = nn.InstanceNorm1D(num_features=3, epsilon=1e-3, weight_attr=False, bias_attr=False)
    fill(m)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_device():
    m = nn.InstanceNorm1D(3, weight_attr=False, bias_attr=False)
    fill(m)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.InstanceNorm1D(3, weight_attr=False, bias_attr=False)
    fill(m)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(input=s)


def case_gradient():
    m = nn.InstanceNorm1D(3, weight_attr=False, bias_attr=False)
    fill(m)
    s = paddle.to_tensor(floats(2, 3, 16), stop_gradient=False)
    m(s).pow(2).sum().backward()
    return s.grad


def case_affine_from_variable():
    out = []
    for learn in (True, False):
        m = nn.InstanceNorm1D(3, weight_attr=learn, bias_attr=learn)
        out.append(m(paddle.to_tensor(floats(2, 3, 16))))
    return out


def case_attributes():
    m = nn.InstanceNorm1D(3, epsilon=1e-3)
    return m._num_features, m._epsilon, m.scale, m.bias


def case_as_value():
    kind = nn.InstanceNorm1D
    return kind(3)(paddle.to_tensor(floats(2, 3, 16))), isinstance(kind(3, weight_attr=False, bias_attr=False), nn.InstanceNorm1D)


def todo_statistics():
    # TODO(pt2pd): TPD2002 torch.nn.InstanceNorm1d.track_running_stats: argument not supported
    return torch.nn.InstanceNorm1d(3, track_running_stats=True)


def case_annotated():
    def width(layer: nn.InstanceNorm1D):
        return 1
    class Named(nn.InstanceNorm1D):
        pass
    return width(nn.InstanceNorm1D(3, weight_attr=False, bias_attr=False)), Named(3)(paddle.to_tensor(floats(2, 3, 16)))


def case_partial():
    from functools import partial
    norm = partial(nn.InstanceNorm1D)
    return norm(3)(paddle.to_tensor(floats(2, 3, 16)))
