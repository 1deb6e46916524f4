import torch
from caselib import fill, floats
from torch import nn


def case_items():
    m, other = nn.Conv2d(3, 4, 3, dilation=2), nn.Conv2d(3, 4, 3, dilation=(1, 2))
    return m.dilation[0], m.dilation[1], other.dilation[0], other.dilation[1]


def case_whole():
    return nn.Conv2d(3, 4, 3, dilation=2).dilation, nn.Conv2d(3, 4, 3, dilation=(1, 2)).dilation


def case_one_axis():
    m = nn.Conv1d(3, 4, 3, dilation=2)
    return m.dilation[0]


def case_set():
    """As dilated backbones are made of strided ones."""
    flat, deep, long = nn.Conv2d(2, 3, 3, 2, padding=1), nn.Conv3d(2, 3, 3), nn.Conv1d(2, 3, 3)
    model = nn.Sequential(nn.Conv2d(2, 2, 3, stride=2, padding=1), nn.ReLU())
    for layer in (flat, deep, long, model[0]):
        fill(layer)
    flat.dilation = (2, 1)
    deep.dilation = [1, 2, 1]
    long.dilation = (2,)
    for layer in model.modules():
        if isinstance(layer, nn.Conv2d):
            layer.dilation = tuple([2, 2])
    x = torch.tensor(floats(1, 2, 8, 8))
    return flat(x), tuple(flat.dilation), model(x), deep(torch.tensor(floats(1, 2, 6, 6, 6))), long(torch.tensor(floats(1, 2, 9)))
