"""Attributes of self, buffers, properties, class attributes and methods."""
import torch
import torch.nn as nn
from caselib import fill, floats


class Base(nn.Module):
    count = 0

    def __init__(self, size):
        super().__init__()
        self.size, self.names = size, ["b", "a"]
        self.names.sort()
        self.register_buffer("scale", torch.ones(size))
        self.register_buffer("steps", torch.zeros(1), persistent=False)
        self.cache = {}

    @property
    def device_of(self):
        return self.scale.unsqueeze(0)

    @property
    def width(self):
        return self.scale.size(0)

    def view(self, x):
        return x.view(-1, self.size)

    @staticmethod
    def twice(x):
        return torch.mul(x, 2)

    @classmethod
    def make(cls, size=3):
        cls.count += 1
        return cls(size)


class Net(Base):
    def __init__(self, size):
        super(Net, self).__init__(size)
        self.layers = nn.ModuleList([nn.Linear(size, size) for _ in range(2)])
        self.heads = nn.ModuleDict({"a": nn.Linear(size, 1), "b": nn.Linear(size, 2)})
        self.pe = self.build(size)

    def build(self, size):
        pe = torch.zeros(size)
        pe[0::2] = torch.sin(torch.arange(0, size, 2).float())
        return pe.unsqueeze(0)

    def forward(self, x):
        x = self.view(x) * self.scale.unsqueeze(0) + self.pe[:, :x.size(1)]
        for layer in self.layers:
            x = torch.relu(layer(x))
        self.cache["last"] = x
        self.cache.copy()
        out = {name: head(x) for name, head in self.heads.items()}
        self.steps += 1
        return out["a"], out["b"], self.cache["last"].size(0), self.twice(x).sum(dim=0), self.width, self.device_of.sum(dim=1)


def case_net():
    net = Net(3)
    fill(net)
    with torch.no_grad():
        first = net(torch.tensor(floats(2, 3)))
        net(torch.tensor(floats(2, 3)))
    return first, net.steps, net.size, net.names, Base.make(2).size, Base.count, net.layers[0].weight.size(), len(net.layers), sorted(net.heads.keys())
