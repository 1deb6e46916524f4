"""What a class is compared with is what the calls of it make, whether the file evaluates or not."""
import torch
from torch import nn


class Wide(nn.BatchNorm1d):
    pass


def case_types():
    layers = [nn.BatchNorm1d(3), nn.BatchNorm2d(3), Wide(3)]
    choice = nn.BatchNorm1d
    return [(type(m) is nn.BatchNorm1d, type(m) == nn.BatchNorm2d, isinstance(m, nn.BatchNorm1d)) for m in layers], choice is nn.BatchNorm1d
