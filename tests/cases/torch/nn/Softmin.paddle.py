import paddle
import torch
from caselib import floats
from paddle import nn


class Softmin(paddle.nn.Softmax):
    """Softmax of the negated input."""

    def forward(self, x):
        return super().forward(-x)


def case_dim():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    y = Softmin(axis=1)(x)
    (y * y).sum().backward()
    return y, Softmin(0)(x), x.grad


def todo_without_dim():
    # TODO(pt2pd): TPD2001 torch.nn.Softmin: Paddle has no Softmin; apply nn.Softmax to -x
    return torch.nn.Softmin()(paddle.to_tensor(floats(3, 4)))
