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


def case_eval():
    net = make()
    same = net.eval() is net
    return same, net.training, net(torch.tensor(floats(3, 3))).detach()


def case_of_exactly_these_types():
    net = nn.Sequential(nn.BatchNorm1d(4), nn.BatchNorm2d(4), nn.BatchNorm3d(4)).eval()
    names = {nn.BatchNorm1d: 'one', nn.BatchNorm2d: 'two'}
    return [names.get(type(m)) for m in net], [type(m) is nn.BatchNorm3d for m in net]
