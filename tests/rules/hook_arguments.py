"""What a hook is called with: the module that it was registered with, its inputs and its output; any module; a gradient."""
import torch
import torch.nn as nn
from caselib import fill, floats

seen = []


def on_forward(m, inputs, output):
    seen.append((m.kernel_size, m.in_channels, inputs[0].size(1), output.size(0), output.view(-1).size()))


def count(m, x, y):
    x = x[0]
    m.total_ops = x.size(0) * m.in_features * m.out_features


def initialize(m):
    if hasattr(m, "reset_parameters"):
        seen.append(m.bias is None)
    if isinstance(m, nn.Conv2d):
        m.weight.data.fill_(0.5)


class Counter:
    def __init__(self, net):
        self.sizes = []
        for m in net.modules():
            if isinstance(m, nn.Conv2d):
                m.register_forward_hook(self.record)

    def record(self, m, inputs, output):
        self.sizes.append((m.out_channels, m.stride, output.size()))


def case_forward_hook():
    seen.clear()
    conv = nn.Conv2d(3, 2, 3)
    conv.register_forward_hook(on_forward)
    conv.register_forward_pre_hook(lambda m, inputs: seen.append((m.padding, inputs[0].size())))
    conv(torch.tensor(floats(1, 3, 5, 5)))
    return list(seen)


def case_attributes_of_a_layer():
    layer = nn.Linear(3, 4)
    layer.register_forward_hook(count)
    layer(torch.tensor(floats(2, 3)))
    return layer.total_ops


def case_bound_method():
    net = nn.Sequential(nn.Conv2d(3, 2, 3, stride=2), nn.ReLU(), nn.Conv2d(2, 4, 1))
    counter = Counter(net)
    net(torch.tensor(floats(1, 3, 5, 5)))
    return counter.sizes


def case_applied():
    seen.clear()
    net = nn.Sequential(nn.Conv2d(3, 2, 3), nn.ReLU())
    net.apply(initialize)
    return net[0].weight.detach(), list(seen)


def case_gradient():
    seen.clear()
    x = torch.tensor(floats(2, 3), requires_grad=True)
    y = x * 2
    # without detach() the gradient says that it asks for one itself, under Paddle only
    y.register_hook(lambda g: seen.append((g.size(), g.detach().view(-1))))
    y.sum().backward()
    return list(seen)
