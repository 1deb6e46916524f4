"""The layers of a Sequential keep their classes, and values pass through them in their order."""
import torch
import torch.nn as nn
from caselib import fill


class Embedding(nn.Module):
    def forward(self, t):
        bands = torch.exp(torch.arange(4) * -0.5)
        return t[:, None] * bands[None, :]


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.time = nn.Sequential(Embedding(), nn.Linear(4, 3), nn.ReLU())
        self.body = nn.Sequential(*[nn.Linear(3, 3) for _ in range(2)])

    def forward(self, t):
        return self.body(self.time(t)) + (t > 1)[:, None]


def case_kinds():
    net = Net()
    fill(net)
    return net(torch.tensor([1, 2]).long())


def case_members():
    s = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3), nn.ReLU())
    return s[0].weight.shape, s[1].running_mean, s[-2].running_var, [type(m) is nn.ReLU for m in s[1:]]
