"""Loops over parameters that treat all elements alike, or keep them beside others of the same layout."""
import numpy as np
import torch
import torch.nn as nn
from caselib import fill, floats


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 4)
        self.scale = nn.Parameter(torch.ones(4))

    def forward(self, x):
        return self.fc(x) * self.scale[:4]


def case_flat_and_back():
    net = Net()
    fill(net.fc)
    flat = torch.cat([p.detach().view(-1) for p in net.parameters()])
    return flat.norm(), flat.numel(), sum(np.prod(p.shape) for p in net.parameters())


def case_averaged():
    net, average = Net(), Net()
    fill(net.fc)
    fill(average.fc)
    for p, a in zip(net.parameters(), average.parameters()):
        assert p.shape == a.shape
        a.data.mul_(0.9).add_(p.data, alpha=0.1)
    velocity = [torch.zeros(p.shape) for p in net.parameters()]
    for p, v in zip(net.parameters(), velocity):
        v.add_(p.detach())
        p.data -= 0.1 * v
        p.data.clamp_(-1, 1)
    decayed = [name for name, p in net.named_parameters() if len(p.shape) > 1 and p.ndim == 2]
    return average(torch.tensor(floats(2, 3))), net(torch.tensor(floats(2, 3))), decayed


def case_norms():
    net = Net()
    fill(net.fc)
    net(torch.tensor(floats(2, 3))).sum().backward()
    return sum(p.grad.norm(2).item() ** 2 for p in net.parameters()), max(p.abs().max().item() for p in net.parameters())
