import torch
from torch import nn


def todo_call():
    m = nn.Linear(3, 2)
    return torch.nn.utils.fusion.fuse_conv_bn_eval(m, m)
