"""`type(m) is nn.BatchNorm2d` tells what m is, also through a name and in a list of classes."""
import torch
import torch.nn as nn
from caselib import fill, floats


def initialize(model):
    found = []
    for m in model.modules():
        t = type(m)
        if t is nn.Conv2d:
            found.append((m.in_channels, m.kernel_size))
        elif t is nn.BatchNorm2d:
            m.eps = 0.1
            m.momentum = 0.03
        elif t in [nn.ReLU, nn.LeakyReLU]:
            m.inplace = False
        if type(m) in (nn.BatchNorm1d, nn.BatchNorm2d):
            found.append(m.num_features)
        kind = m.__class__
        if kind == nn.Linear:
            found.append(m.in_features)
    return found


def case_initialized():
    model = nn.Sequential(nn.Conv2d(2, 3, 3), nn.BatchNorm2d(3), nn.ReLU(), nn.Flatten(), nn.Linear(12, 2))
    fill(model)
    found = initialize(model)
    y = model(torch.tensor(floats(2, 2, 4, 4)))
    return found, y, model[1].running_mean
