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


class Mean(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(3))
        self.register_buffer("count", torch.tensor(0.0), persistent=False)
        self.register_buffer(name="other", tensor=None)

    def forward(self, x):
        self.mean = self.mean * 0.9 + x.mean(0) * 0.1
        return x - self.mean


def case_buffers():
    m = Mean()
    y = m(torch.tensor(floats(4, 3)))
    return y, m.mean, sorted(m.state_dict().keys()), m.other is None, len(list(m.parameters()))


def case_of_another():
    m = nn.Linear(2, 2)
    m.register_buffer("a", torch.ones(2), False)
    return m.a, "a" in m.state_dict()
