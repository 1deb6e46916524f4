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
        seen.append((grad_output[0].detach(), len(grad_output)))

    handle = net.tail.register_backward_hook(hook)
    x = torch.tensor(floats(5, 3))
    net(x).pow(2).sum().backward()
    handle.remove()
    net(x).sum().backward()
    return seen, net.fc.bias.grad
