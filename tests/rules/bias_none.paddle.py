"""A bias of None is none, where Paddle would take it for the default."""
import paddle
from caselib import fill, floats
from paddle import nn


def case_none():
    x = paddle.to_tensor(floats(2, 3, 8))
    layers = [nn.Conv1D(3, 4, 3, bias_attr=False), nn.Linear(8, 4, bias_attr=False), nn.Linear(8, 4, bias_attr=False), nn.Conv1DTranspose(3, 4, 3, bias_attr=False),
              nn.Conv1D(3, 4, 3, bias_attr=True)]
    for layer in layers:
        fill(layer)
    return [layer(x) for layer in layers], [layer.bias is None for layer in layers]
