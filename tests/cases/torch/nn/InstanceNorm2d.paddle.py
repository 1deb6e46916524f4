import paddle
import torch
from caselib import floats, fill
from paddle import nn


def case_default():
    m = nn.InstanceNorm2D(3, weight_attr=False, bias_attr=False)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_affine():
    m = nn.InstanceNorm2D(3)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_positional():
    m = nn.InstanceNorm2D(3, 1e-3)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.InstanceNorm2D(num_features=3, epsilon=1e-3, weight_attr=False, bias_attr=False)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_device():
    m = nn.InstanceNorm2D(3, weight_attr=False, bias_attr=False)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.InstanceNorm2D(3, weight_attr=False, bias_attr=False)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(input=c)


def case_gradient():
    m = nn.InstanceNorm2D(3, weight_attr=False, bias_attr=False)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8), stop_gradient=False)
    m(c).pow(2).sum().backward()
    return c.grad


def case_affine_from_variable():
    out = []
    for learn in (True, False):
        m = nn.InstanceNorm2D(3, weight_attr=learn, bias_attr=learn)
        out.append(m(paddle.to_tensor(floats(2, 3, 8, 8))))
    return out


def case_attributes():
    m = nn.InstanceNorm2D(3, epsilon=1e-3)
    return m._num_features, m._epsilon, m.scale, m.bias


def case_as_value():
    kind = nn.InstanceNorm2D
    return kind(3)(paddle.to_tensor(floats(2, 3, 8, 8))), isinstance(kind(3, weight_attr=False, bias_attr=False), nn.InstanceNorm2D)


def todo_statistics():
    # TODO(pt2pd): TPD2002 torch.nn.InstanceNorm2d.track_running_stats: argument not supported
    return torch.nn.InstanceNorm2d(3, track_running_stats=True)


def case_annotated():
    def width(layer: nn.InstanceNorm2D):
        return 1
    class Named(nn.InstanceNorm2D):
        pass
    return width(nn.InstanceNorm2D(3, weight_attr=False, bias_attr=False)), Named(3)(paddle.to_tensor(floats(2, 3, 8, 8)))


def case_partial():
    from functools import partial
    norm = partial(nn.InstanceNorm2D)
    return norm(3)(paddle.to_tensor(floats(2, 3, 8, 8)))


def case_eps_set():
    m = nn.InstanceNorm2D(4, weight_attr=False, bias_attr=False)
    m._epsilon = 0.5
    return m._epsilon, m(paddle.to_tensor(floats(2, 4, 3, 3)))
