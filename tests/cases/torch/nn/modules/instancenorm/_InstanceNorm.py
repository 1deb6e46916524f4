import torch
from torch import nn


def case_isinstance_of():
    return isinstance(nn.InstanceNorm2d(3), nn.modules.instancenorm._InstanceNorm)


def todo_derived():
    class Norm(torch.nn.modules.instancenorm._InstanceNorm):
        pass
    return Norm
