"""Imports whose names stay, go, or come twice."""
import paddle
import paddle.nn as nn
from paddle import nn as nn
from paddle.nn import functional as functional
from paddle import Tensor, float32 as f32, no_grad
from paddle.nn import Linear as Linear, Layer as Base, init
from paddle.nn.init import xavier_uniform_ as xavier, zeros_
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
    return net(paddle.to_tensor(floats(2, 3), dtype=f32)), isinstance(net, Base)


def case_deleted():
    import paddle.nn.functional as G
    y = G.relu(paddle.to_tensor(floats(2)))
    del G
    return y
