import paddle
from paddle import nn
from paddle.nn import Layer
from caselib import fill, floats


def named_parameters(layer, prefix='', include_sublayers=True, remove_duplicate=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    for name, p in layer.named_parameters(prefix, include_sublayers, remove_duplicate):
        if id(p) not in statistics:
            yield name, p


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


class Net(nn.Layer):
    """A net."""

    def __init__(self, n):
        super(Net, self).__init__()
        self.fc = nn.Linear(n, 2)

    def forward(self, x):
        return self.fc(x)


class Other(Layer):
    pass


def takes(net: paddle.nn.Layer) -> nn.Layer:
    return net


def case_forward():
    net = Net(3)
    fill(net)
    return net(paddle.to_tensor(floats(2, 3))).detach(), isinstance(takes(net), nn.Layer), issubclass(Other, paddle.nn.Layer)


def case_plain():
    m = nn.Layer()
    m.fc = nn.Linear(2, 1)
    return [n for n, _ in m.named_children()]


def case_parameters_without_statistics():
    net = Net(3)
    return sum(p.size for p in parameters(net)), [name for name, _ in named_parameters(net)]
