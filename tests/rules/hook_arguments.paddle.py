"""What a hook is called with: the module that it was registered with, its inputs and its output; any module; a gradient."""
import paddle
import paddle.nn as nn
from caselib import fill, floats


def has_reset_parameters(layer):
    """Has torch's layer of this kind a method reset_parameters()?"""
    layers = paddle.nn.layer
    kinds = (paddle.nn.Linear, paddle.nn.Embedding, paddle.nn.LayerNorm, paddle.nn.GroupNorm, layers.conv._ConvNd,
             layers.norm._BatchNormBase, layers.rnn.RNNBase)
    return hasattr(layer, 'reset_parameters') or isinstance(layer, kinds)


seen = []


def on_forward(m, inputs, output):
    seen.append((tuple(m._kernel_size), m._in_channels, inputs[0].shape[1], output.shape[0], output.reshape([-1]).shape))


def count(m, x, y):
    x = x[0]
    m.total_ops = x.shape[0] * m.weight.shape[0] * m.weight.shape[1]


def initialize(m):
    if has_reset_parameters(m):
        seen.append(m.bias is None)
    if isinstance(m, nn.Conv2D):
        m.weight.data.fill_(0.5)


class Counter:
    def __init__(self, net):
        self.sizes = []
        for m in net.sublayers(include_self=True):
            if isinstance(m, nn.Conv2D):
                m.register_forward_hook(self.record)

    def record(self, m, inputs, output):
        self.sizes.append((m._out_channels, tuple(m._stride), output.shape))


def case_forward_hook():
    seen.clear()
    conv = nn.Conv2D(3, 2, 3)
    conv.register_forward_hook(on_forward)
    conv.register_forward_pre_hook(lambda m, inputs: seen.append((tuple(m._updated_padding), inputs[0].shape)))
    conv(paddle.to_tensor(floats(1, 3, 5, 5)))
    return list(seen)


def case_attributes_of_a_layer():
    layer = nn.Linear(3, 4)
    layer.register_forward_hook(count)
    layer(paddle.to_tensor(floats(2, 3)))
    return layer.total_ops


def case_bound_method():
    net = nn.Sequential(nn.Conv2D(3, 2, 3, stride=2), nn.ReLU(), nn.Conv2D(2, 4, 1))
    counter = Counter(net)
    net(paddle.to_tensor(floats(1, 3, 5, 5)))
    return counter.sizes


def case_applied():
    seen.clear()
    net = nn.Sequential(nn.Conv2D(3, 2, 3), nn.ReLU())
    net.apply(initialize)
    return net[0].weight.detach(), list(seen)


def case_gradient():
    seen.clear()
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    y = x * 2
    # without detach() the gradient says that it asks for one itself, under Paddle only
    y.register_hook(lambda g: seen.append((g.shape, g.detach().reshape([-1]))))
    y.sum().backward()
    return list(seen)
