import torch
from paddle import nn


def case_isinstance_of():
    return isinstance(nn.Conv2D(1, 2, 3), nn.layer.conv._ConvNd), isinstance(nn.ReLU(), nn.layer.conv._ConvNd)


def case_initialised():
    net = nn.Sequential(nn.Conv2D(3, 4, 3), nn.Conv2DTranspose(4, 2, 3))
    for m in net.sublayers(include_self=True):
        if isinstance(m, nn.layer.conv._ConvNd):
            nn.init.constant_(m.weight, 0.1)
            nn.init.zeros_(m.bias)
    return net[0].weight, net[1].weight


def todo_derived():
    # TODO(pt2pd): TPD2001 torch.nn.modules.conv._ConvNd: derive from nn.Conv1D, nn.Conv2D or nn.Conv3D
    class Conv(torch.nn.modules.conv._ConvNd):
        pass
    return Conv
