import torch
from paddle import nn


def case_isinstance_of():
    return isinstance(nn.InstanceNorm2D(3, weight_attr=False, bias_attr=False), nn.layer.norm._InstanceNormBase)


def todo_derived():
    # TODO(pt2pd): TPD2001 torch.nn.modules.instancenorm._InstanceNorm: derive from nn.InstanceNorm1D, nn.InstanceNorm2D or ...
    class Norm(torch.nn.modules.instancenorm._InstanceNorm):
        pass
    return Norm
