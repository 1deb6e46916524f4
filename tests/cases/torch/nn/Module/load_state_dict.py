import types

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


def case_strict():
    net, other = make(), make()
    result = other.load_state_dict(net.state_dict())
    return list(result.missing_keys), list(result.unexpected_keys)


def case_not_strict():
    net = make()
    state = {"fc.bias": torch.ones(4), "nothing": torch.ones(1)}
    missing, unexpected = net.load_state_dict(state, strict=False)
    return net.fc.bias.detach(), "tail.0.weight" in missing, list(unexpected)


def case_raises():
    net = make()
    try:
        net.load_state_dict({"fc.bias": torch.ones(4)})
    except RuntimeError:
        return "raised"
    return "loaded"


def case_positional():
    net = make()
    net.fc.load_state_dict({"bias": torch.ones(4)}, False)
    return net.fc.bias.detach()


def resumed(run, other):
    other.optimizer.load_state_dict(run.optimizer.state_dict())
    other.net.load_state_dict(run.net.state_dict())


def step(run):
    run.net(torch.tensor(floats(4, 3))).pow(2).sum().backward()
    run.optimizer.step()
    run.optimizer.zero_grad()


def case_objects_of_unknown_type():
    runs = []
    for _ in range(2):
        net = nn.Linear(3, 2)
        fill(net)
        runs.append(types.SimpleNamespace(net=net, optimizer=torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)))
    step(runs[0])
    resumed(*runs)
    step(runs[1])
    return runs[1].net(torch.tensor(floats(4, 3)))
