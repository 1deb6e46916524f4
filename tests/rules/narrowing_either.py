"""Two tests of which one holds: what both say of a name."""
import torch
import torch.nn as nn
from caselib import floats


def layers():
    return nn.Sequential(nn.Conv2d(2, 4, 3, bias=False), nn.BatchNorm2d(4), nn.GroupNorm(2, 4), nn.ConvTranspose2d(4, 2, 3), nn.ReLU())


def case_isinstance_or_isinstance():
    net = layers()
    for m in net.modules():
        if isinstance(m, nn.BatchNorm2d) or isinstance(m, nn.GroupNorm):
            m.eps = 1.
    return net(torch.tensor(floats(2, 2, 5, 5))).shape, [m.eps for m in net if isinstance(m, nn.BatchNorm2d) or isinstance(m, nn.GroupNorm)]


def case_not_both():
    found = []
    for m in layers():
        if not (not isinstance(m, nn.BatchNorm2d) and not isinstance(m, nn.GroupNorm)):
            found.append(m.affine)
    return found


def case_type_is():
    return [m.out_channels for m in layers() if type(m) == nn.Conv2d or type(m) is nn.ConvTranspose2d]


def size(x):
    if x is None or isinstance(x, torch.Tensor):
        return None if x is None else x.size(0)
    return len(x)


def case_none_or_tensor():
    return size(None), size(torch.ones(2, 3)), size([1, 2, 3])
