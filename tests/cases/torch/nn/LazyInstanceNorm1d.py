import torch
from torch import nn


def todo_lazy():
    return nn.LazyInstanceNorm1d()
