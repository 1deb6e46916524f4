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


class Averages(nn.Module):
    def __init__(self, start):
        super().__init__()
        self.register_buffer("steps", torch.tensor(0))
        self.register_buffer("mean", torch.zeros(()))
        self.scale = nn.Parameter(torch.tensor(start))
        self.weight = nn.Parameter(torch.tensor(floats(2, 3)) * start)


def case_without_axes():
    m = Averages(2.0)
    x = torch.tensor(floats(3, 4))
    best = torch.tensor(0.5)
    m.steps.copy_(m.steps + 3)
    m.mean.copy_(x.mean())
    m.mean.copy_(x.double().max())
    best.copy_(x.min())
    with torch.no_grad():
        m.scale.copy_(x.mean())
    kept = m.scale.item()
    m.scale.data.copy_(x.sum())
    return m.steps, m.mean, best, kept, m.scale


def case_without_axes_in_loops():
    m, other = Averages(2.0), Averages(3.0)
    for p, q in zip(m.parameters(), other.parameters()):
        p.data.copy_(0.5 * p.data + 0.5 * q.data)
    halves = [p.detach().clone() for p in m.parameters()]
    state = m.state_dict()
    for name, value in other.state_dict().items():
        state[name].copy_(value)
    return halves, m.scale, m.weight, m.steps


def case_gradient_without_axes():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    y = torch.tensor(0.0)
    y.copy_(x.sum() * 2)
    (y * y).backward()
    return x.grad
