import torch
from caselib import fill, floats
from torch import nn


def case_items():
    m, other = nn.Conv2d(3, 4, 3, stride=2), nn.Conv2d(3, 4, 3, stride=(2, 1))
    return m.stride[0], m.stride[1], other.stride[0], other.stride[1]


def case_whole():
    return nn.Conv2d(3, 4, 3, stride=2).stride, nn.Conv2d(3, 4, 3, stride=(2, 1)).stride


def case_one_axis():
    m = nn.Conv1d(3, 4, 3, stride=2)
    return m.stride[0]


def case_set():
    """As dilated backbones are made of strided ones."""
    flat, deep, long = nn.Conv2d(2, 3, 3, 2, padding=1), nn.Conv3d(2, 3, 3), nn.Conv1d(2, 3, 3)
    model = nn.Sequential(nn.Conv2d(2, 2, 3, stride=2, padding=1), nn.ReLU())
    for layer in (flat, deep, long, model[0]):
        fill(layer)
    flat.stride = (2, 1)
    deep.stride = [1, 2, 1]
    long.stride = (2,)
    for layer in model.modules():
        if isinstance(layer, nn.Conv2d):
            layer.stride = tuple([2, 2])
    x = torch.tensor(floats(1, 2, 8, 8))
    return flat(x), tuple(flat.stride), model(x), deep(torch.tensor(floats(1, 2, 6, 6, 6))), long(torch.tensor(floats(1, 2, 9)))
