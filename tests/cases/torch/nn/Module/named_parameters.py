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


def case_names():
    net = make()
    return [name for name, p in net.named_parameters()], [name for name, _ in net.tail.named_parameters("tail")]


def case_own_only():
    net = make()
    return [n for n, _ in net.named_parameters(recurse=False)], [n for n, _ in net.fc.named_parameters(prefix="fc")]


def case_decay_groups():
    net = make()
    decay = [p for n, p in net.named_parameters() if not n.endswith("bias")]
    rest = [p for n, p in net.named_parameters() if n.endswith("bias")]
    optimizer = torch.optim.AdamW([{"params": decay, "weight_decay": 0.1}, {"params": rest, "weight_decay": 0.0}], lr=0.1)
    net(torch.tensor(floats(4, 3))).sum().backward()
    optimizer.step()
    return dict(net.named_parameters())["bn.weight"].detach(), len(decay)


def case_frozen_passed_by():
    net = make()
    net.fc.weight.requires_grad = False
    return [n for n, p in net.named_parameters() if p.requires_grad]
