import torch
from torch import nn
from torch.nn import Module
from caselib import fill, floats


class Net(nn.Module):
    """A net."""

    def __init__(self, n):
        super(Net, self).__init__()
        self.fc = nn.Linear(n, 2)

    def forward(self, x):
        return self.fc(x)


class Other(Module):
    pass


def takes(net: torch.nn.Module) -> nn.Module:
    return net


def case_forward():
    net = Net(3)
    fill(net)
    return net(torch.tensor(floats(2, 3))).detach(), isinstance(takes(net), nn.Module), issubclass(Other, torch.nn.Module)


def case_plain():
    m = nn.Module()
    m.fc = nn.Linear(2, 1)
    return [n for n, _ in m.named_children()]


def case_parameters_without_statistics():
    net = Net(3)
    return sum(p.numel() for p in net.parameters()), [name for name, _ in net.named_parameters()]
