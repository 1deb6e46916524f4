import torch
from torch import nn


def todo_call():
    m = nn.Linear(3, 2)
    return torch.nn.utils.fuse_linear_bn_weights(1, 2, 3, 4, 5, 6, 7)
