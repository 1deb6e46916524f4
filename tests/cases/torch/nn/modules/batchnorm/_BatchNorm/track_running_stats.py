import torch
from caselib import floats
from torch import nn


def case_tracked():
    norms = [nn.BatchNorm2d(3), nn.BatchNorm2d(3, track_running_stats=False), nn.BatchNorm1d(3, affine=False)]
    return [m.track_running_stats for m in norms]


def case_frozen():
    norm = nn.BatchNorm1d(3)
    norm.eval()
    if norm.track_running_stats:
        norm.running_mean.fill_(1.0)
    return norm(torch.tensor(floats(4, 3)))
