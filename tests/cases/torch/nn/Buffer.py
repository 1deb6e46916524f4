import torch
from torch import nn


def todo_buffer():
    return nn.Buffer(torch.zeros(2))
