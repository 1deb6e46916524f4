"""Draws the weights of any network by the number of its inputs."""
from torch import nn


def draw(m):
    if hasattr(m, "weight") and m.weight.dim() == 2:
        nn.init.kaiming_normal_(m.weight)
        nn.init.zeros_(m.bias)
