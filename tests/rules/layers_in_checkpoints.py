"""Checkpoints that hold whole layers are stored by pickle."""
import copy
import os
import tempfile

import torch
from caselib import fill, floats
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)

    def forward(self, x):
        return self.fc(x)


def write(folder):
    net = Net()
    fill(net)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    torch.save([net, None, 3], os.path.join(folder, "list.pt"))
    torch.save({"model": net, "epoch": 3, "optimizer": optimizer.state_dict()}, os.path.join(folder, "dict.pt"))
    checkpoint = {"epoch": 4, "model": copy.deepcopy(net), "best": torch.tensor(0.5)}
    torch.save(checkpoint, os.path.join(folder, "name.pt"))
    torch.save((net.state_dict(), 1), os.path.join(folder, "state.pt"))
    return net


def read(path):
    return torch.load(path, weights_only=False)


def case_written():
    x = torch.tensor(floats(4, 3))
    with tempfile.TemporaryDirectory() as folder:
        net = write(folder)
        first, none, three = read(os.path.join(folder, "list.pt"))
        second = read(os.path.join(folder, "dict.pt"))
        third = read(os.path.join(folder, "name.pt"))
        state, one = read(os.path.join(folder, "state.pt"))
    return net(x), first(x), none, three, second["model"](x), second["epoch"], third["model"](x), float(third["best"]), sorted(state), one


class Watching(torch.optim.Optimizer):
    def __init__(self, net, lr):
        super().__init__(net.parameters(), dict(lr=lr))
        self.seen = []
        net.fc.register_full_backward_hook(self.watch)
        net.fc.register_forward_pre_hook(self.count)

    def watch(self, module, grad_input, grad_output):
        self.seen.append(grad_output[0].abs().sum().item())

    def count(self, module, inputs):
        self.seen.append(len(inputs))


def case_with_hooks():
    net = Net()
    fill(net)
    watching = Watching(net, 0.1)
    x = torch.tensor(floats(4, 3))
    net(x).sum().backward()
    with tempfile.TemporaryDirectory() as folder:
        torch.save([net, 1], os.path.join(folder, "list.pt"))
        loaded, one = torch.load(os.path.join(folder, "list.pt"), weights_only=False)
    seen = list(watching.seen)
    return loaded.fc.weight, one, seen
