import torch
from torch import nn


def case_isinstance_of():
    from torch.nn.modules.batchnorm import _BatchNorm
    return isinstance(nn.BatchNorm2d(3), _BatchNorm), isinstance(nn.Conv2d(1, 1, 1), torch.nn.modules.batchnorm._BatchNorm)


def case_frozen():
    net = nn.Sequential(nn.Conv2d(3, 4, 1), nn.BatchNorm2d(4))
    for m in net.modules():
        if isinstance(m, nn.modules.batchnorm._BatchNorm):
            m.eval()
            m.weight.requires_grad = False
            m.weight.data.fill_(2.0)
    return net[1].training, net[1].weight.requires_grad, net[1].weight


def todo_derived():
    class Norm(torch.nn.modules.batchnorm._BatchNorm):
        pass
    return Norm
