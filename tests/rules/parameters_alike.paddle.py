"""Loops over parameters that treat all elements alike, or keep them beside others of the same layout."""
import numpy as np
import paddle
import paddle.nn as nn
from caselib import fill, floats


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


def named_parameters(layer, prefix='', include_sublayers=True, remove_duplicate=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    for name, p in layer.named_parameters(prefix, include_sublayers, remove_duplicate):
        if id(p) not in statistics:
            yield name, p


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 4)
        self.scale = nn.Parameter(paddle.ones([4]))

    def forward(self, x):
        return self.fc(x) * self.scale[:4]


def case_flat_and_back():
    net = Net()
    fill(net.fc)
    flat = paddle.concat([p.detach().reshape([-1]) for p in parameters(net)])
    return flat.norm(), flat.size, sum(np.prod(p.shape) for p in parameters(net))


def case_averaged():
    net, average = Net(), Net()
    fill(net.fc)
    fill(average.fc)
    for p, a in zip(parameters(net), parameters(average)):
        assert p.shape == a.shape
        a.data.scale_(0.9).add_(0.1 * p.data)
    velocity = [paddle.zeros(p.shape) for p in parameters(net)]
    for p, v in zip(parameters(net), velocity):
        v.add_(p.detach())
        p.data -= 0.1 * v
        p.data.clip_(-1, 1)
    decayed = [name for name, p in named_parameters(net) if len(p.shape) > 1 and p.ndim == 2]
    return average(paddle.to_tensor(floats(2, 3))), net(paddle.to_tensor(floats(2, 3))), decayed


def case_norms():
    net = Net()
    fill(net.fc)
    net(paddle.to_tensor(floats(2, 3))).sum().backward()
    return sum(p.grad.norm(2).item() ** 2 for p in parameters(net)), max(p.abs().max().item() for p in parameters(net))
