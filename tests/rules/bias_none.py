"""A bias of None is none, where Paddle would take it for the default."""
import torch
from caselib import fill, floats
from torch import nn


def case_none():
    x = torch.tensor(floats(2, 3, 8))
    layers = [nn.Conv1d(3, 4, 3, bias=None), nn.Linear(8, 4, bias=None), nn.Linear(8, 4, None), nn.ConvTranspose1d(3, 4, 3, bias=None),
              nn.Conv1d(3, 4, 3, bias=1)]
    for layer in layers:
        fill(layer)
    return [layer(x) for layer in layers], [layer.bias is None for layer in layers]
