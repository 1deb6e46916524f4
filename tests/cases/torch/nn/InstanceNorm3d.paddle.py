import paddle
import torch
from caselib import floats, fill
from paddle import nn


def case_default():
    m = nn.InstanceNorm3D(3, weight_attr=False, bias_attr=False)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_affine():
    m = nn.InstanceNorm3D(3)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_positional():
    m = nn.InstanceNorm3D(3, 1e-3)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keywords():
    m = nn.InstanceNorm3D(num_features=3, epsilon=1e-3, weight_attr=False, bias_attr=False)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_device():
    m = nn.InstanceNorm3D(3, weight_attr=False, bias_attr=False)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.InstanceNorm3D(3, weight_attr=False, bias_attr=False)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(input=vol)


def case_gradient():
    m = nn.InstanceNorm3D(3, weight_attr=False, bias_attr=False)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8), stop_gradient=False)
    m(vol).pow(2).sum().backward()
    return vol.grad


def case_affine_from_variable():
    out = []
    for learn in (True, False):
        m = nn.InstanceNorm3D(3, weight_attr=learn, bias_attr=learn)
        out.append(m(paddle.to_tensor(floats(2, 3, 4, 6, 8))))
    return out


def case_attributes():
    m = nn.InstanceNorm3D(3, epsilon=1e-3)
    return m._num_features, m._epsilon, m.scale, m.bias


def case_as_value():
    kind = nn.InstanceNorm3D
    return kind(3)(paddle.to_tensor(floats(2, 3, 4, 6, 8))), isinstance(kind(3, weight_attr=False, bias_attr=False), nn.InstanceNorm3D)


def todo_statistics():
    # TODO(pt2pd): TPD2002 torch.nn.InstanceNorm3d.track_running_stats: argument not supported
    return torch.nn.InstanceNorm3d(3, track_running_stats=True)


def case_annotated():
    def width(layer: nn.InstanceNorm3D):
        return 1
    class Named(nn.InstanceNorm3D):
        pass
    return width(nn.InstanceNorm3D(3, weight_attr=False, bias_attr=False)), Named(3)(paddle.to_tensor(floats(2, 3, 4, 6, 8)))


def case_partial():
    from functools import partial
    norm = partial(nn.InstanceNorm3D)
    return norm(3)(paddle.to_tensor(floats(2, 3, 4, 4, 4)))
