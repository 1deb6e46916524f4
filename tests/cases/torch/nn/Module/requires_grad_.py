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


class Normed(nn.Module):
    def __init__(self, norm=nn.LayerNorm):
        super().__init__()
        self.first = nn.LayerNorm(3)
        self.second = norm(3)

    def forward(self, x):
        return nn.functional.layer_norm(self.second(self.first(x)), (3,), self.first.weight) + nn.functional.layer_norm(x, (3,))


def case_norms_below():
    net = Normed()
    fill(net)
    x = torch.tensor(floats(2, 3), requires_grad=True)
    net.requires_grad_(False)(x).pow(3).sum().backward()
    net.requires_grad_(True)(x).pow(3).sum().backward()
    return x.grad.detach(), net.first.weight.grad
