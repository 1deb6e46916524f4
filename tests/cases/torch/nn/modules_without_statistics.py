import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 2)

    def forward(self, x):
        return self.fc(x)


def case_parameters():
    net = Net()
    return sum(p.numel() for p in net.parameters()), len(list(net.parameters()))


def case_names():
    net = Net()
    return [name for name, p in net.named_parameters()]
