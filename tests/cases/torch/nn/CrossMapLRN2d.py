import torch
from torch import nn


def todo_built():
    return nn.CrossMapLRN2d(3)
