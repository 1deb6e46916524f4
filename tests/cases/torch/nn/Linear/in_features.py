import torch
from torch import nn


def case_starred():
    sizes, options = (4, 3), {"bias": False}
    a, b = nn.Linear(*sizes), nn.Linear(4, 3, **options)
    x = torch.ones(2, 4)
    return a.in_features, b.in_features, a(x).shape, b(x).shape, b.bias


def case_plain():
    m = nn.Linear(5, 2)
    return m.in_features, m.weight.shape[1]
