import torch
from torch import nn


def todo_no_such():
    return nn.LPPool3d(2, 3)
