import torch
from paddle import nn


def todo_call():
    m = nn.Linear(3, 2)
    # TODO(pt2pd): TPD2001 torch.nn.utils.fuse_linear_bn_weights: Paddle has no such function
    return torch.nn.utils.fuse_linear_bn_weights(1, 2, 3, 4, 5, 6, 7)
