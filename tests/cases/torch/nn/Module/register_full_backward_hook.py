import torch
import torch.nn as nn
from caselib import fill, floats


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 4)
        self.bn = nn.BatchNorm1d(4)
        self.tail = nn.Sequential(nn.Linear(4, 2), nn.ReLU())
        self.register_buffer("scale", torch.ones(2))

    def forward(self, x):
        return self.tail(self.bn(self.fc(x))) * self.scale


def make():
    net = Net()
    fill(net)
    return net


def case_seen():
    net, seen = make(), []

    def hook(module, grad_input, grad_output):
        seen.append((grad_output[0].detach(), grad_input[0].detach()))

    handle = net.tail.register_full_backward_hook(hook)
    x = torch.tensor(floats(5, 3))
    net(x).pow(2).sum().backward()
    handle.remove()
    net(x).sum().backward()
    return seen, net.fc.bias.grad


class Sum(nn.Module):
    def forward(self, a, b):
        return a * b + a


def case_inputs():
    # the gradients of each input, zeros for one that needs none
    layer, seen = Sum(), []
    for module in layer.modules():
        module.register_full_backward_hook(lambda m, grad_input, grad_output: seen.append([g.detach() for g in grad_input]))
    a, b = torch.tensor(floats(3), requires_grad=True), torch.tensor(floats(3, seed=1), requires_grad=True)
    layer(a * 2, b).sum().backward()
    layer(a, b.detach()).sum().backward()
    with torch.no_grad():
        layer(a, b)
    return seen, a.grad, b.grad


def case_changed():
    # guided backpropagation: the hook gives another gradient
    relu = nn.ReLU()
    relu.register_full_backward_hook(lambda module, grad_input, grad_output: (torch.clamp(grad_input[0], min=0.0),))
    x = torch.tensor(floats(2, 4), requires_grad=True)
    (relu(x * 1.0) * torch.tensor(floats(2, 4, seed=2))).sum().backward()
    return x.grad


def case_first_layer():
    net, seen = make(), []
    for module in net.children():
        module.register_full_backward_hook(lambda m, gi, go: seen.append((len(list(m.parameters())) > 0, gi[0] is None, go[0].detach())))
    net(torch.tensor(floats(5, 3))).sum().backward()
    return seen
