"""Imports whose names stay, go, or come twice."""
import torch
import torch
import torch.nn as nn
from torch import nn as nn
from torch.nn import functional as functional
from torch import Tensor, float32 as f32, no_grad
from torch.nn import Linear as Linear, Module as Base, init
from torch.nn.init import xavier_uniform_ as xavier, zeros_
from caselib import fill, floats

__all__ = ["Net", "f32"]


class Net(Base):
    def __init__(self) -> None:
        super().__init__()
        self.fc = Linear(3, 2)
        init.ones_(self.fc.bias)
        zeros_(self.fc.bias)
        xavier(self.fc.weight)

    @no_grad()
    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(self.fc(x))


def case_net():
    net = Net()
    fill(net)
    return net(torch.tensor(floats(2, 3), dtype=f32)), isinstance(net, Base)


def case_deleted():
    import torch.nn.functional as G
    y = G.relu(torch.tensor(floats(2)))
    del G
    return y
