import paddle
from caselib import floats
from paddle import nn


def named_parameters(layer, prefix='', include_sublayers=True, remove_duplicate=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    for name, p in layer.named_parameters(prefix, include_sublayers, remove_duplicate):
        if id(p) not in statistics:
            yield name, p


def case_positional():
    p = nn.Parameter(paddle.to_tensor(floats(2, 3)))
    return p, not p.stop_gradient


def case_frozen():
    p = nn.Parameter(paddle.to_tensor(floats(2, 3)), requires_grad=False)
    return p, not p.stop_gradient


def case_frozen_positional():
    return not nn.Parameter(paddle.to_tensor(floats(2, 3)), False).stop_gradient


def case_keywords():
    return nn.Parameter(data=paddle.zeros([2, 3]), requires_grad=True)


def case_in_module():
    class Scale(nn.Layer):
        def __init__(self, width):
            super().__init__()
            self.gamma = nn.Parameter(paddle.ones([width]) * 2)
            self.beta = paddle.nn.Parameter(paddle.zeros([1, width]))
        def forward(self, x):
            return x * self.gamma + self.beta
    m = Scale(3)
    m(paddle.to_tensor(floats(2, 3))).sum().backward()
    return [name for name, _ in named_parameters(m)], m.gamma.grad


def case_isinstance_of():
    return isinstance(nn.Parameter(paddle.zeros([1])), nn.Parameter), isinstance(paddle.zeros([1]), nn.Parameter)


def case_none():
    class Net(nn.Layer):
        def __init__(self):
            super().__init__()
            self.bias = nn.Parameter(paddle.zeros([2])) if False else None
    return Net().bias


def case_assigned():
    m = nn.Linear(3, 2)
    m.bias = nn.Parameter(paddle.to_tensor(floats(2)))
    return m.bias, len(list(m.parameters()))


def case_data_set():
    p = nn.Parameter(paddle.zeros([2, 3]))
    p.data = paddle.to_tensor(floats(2, 3))
    return p
