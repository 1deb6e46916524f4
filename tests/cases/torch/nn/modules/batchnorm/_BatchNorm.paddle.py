import paddle
import torch
from paddle import nn


def case_isinstance_of():
    from paddle.nn.layer.norm import _BatchNormBase
    return isinstance(nn.BatchNorm2D(3), _BatchNormBase), isinstance(nn.Conv2D(1, 1, 1), paddle.nn.layer.norm._BatchNormBase)


def case_frozen():
    net = nn.Sequential(nn.Conv2D(3, 4, 1), nn.BatchNorm2D(4))
    for m in net.sublayers(include_self=True):
        if isinstance(m, nn.layer.norm._BatchNormBase):
            m.eval()
            m.weight.stop_gradient = True
            m.weight.data.fill_(2.0)
    return net[1].training, not net[1].weight.stop_gradient, net[1].weight


def todo_derived():
    # TODO(pt2pd): TPD2001 torch.nn.modules.batchnorm._BatchNorm: derive from nn.BatchNorm1D, nn.BatchNorm2D or nn.BatchNorm3D
    class Norm(torch.nn.modules.batchnorm._BatchNorm):
        pass
    return Norm
