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


def case_freeze():
    net = make()
    same = net.fc.requires_grad_(False) is net.fc
    net(torch.tensor(floats(4, 3))).sum().backward()
    return same, net.fc.bias.grad is None, net.bn.bias.grad is not None, net.fc.bias.requires_grad


def case_back():
    net = make()
    net.requires_grad_(False)
    net.requires_grad_()
    net.fc.requires_grad_(requires_grad=True)
    return all(p.requires_grad for p in net.parameters())
