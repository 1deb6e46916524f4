import torch
from paddle import nn


def todo_call():
    m = nn.Linear(3, 2)
    # TODO(pt2pd): TPD2001 torch.nn.utils.fusion.fuse_conv_bn_eval: Paddle has no such function
    return torch.nn.utils.fusion.fuse_conv_bn_eval(m, m)
