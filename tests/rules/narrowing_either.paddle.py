"""Two tests of which one holds: what both say of a name."""
import paddle
import paddle.nn as nn
from caselib import floats


def layers():
    return nn.Sequential(nn.Conv2D(2, 4, 3, bias_attr=False), nn.BatchNorm2D(4), nn.GroupNorm(2, 4), nn.Conv2DTranspose(4, 2, 3), nn.ReLU())


def case_isinstance_or_isinstance():
    net = layers()
    for m in net.sublayers(include_self=True):
        if isinstance(m, nn.BatchNorm2D) or isinstance(m, nn.GroupNorm):
            m._epsilon = 1.
    return net(paddle.to_tensor(floats(2, 2, 5, 5))).shape, [m._epsilon for m in net if isinstance(m, nn.BatchNorm2D) or isinstance(m, nn.GroupNorm)]


def case_not_both():
    found = []
    for m in layers():
        if not (not isinstance(m, nn.BatchNorm2D) and not isinstance(m, nn.GroupNorm)):
            found.append(m.weight is not None)
    return found


def case_type_is():
    return [m._out_channels for m in layers() if type(m) == nn.Conv2D or type(m) is nn.Conv2DTranspose]


def size(x):
    if x is None or isinstance(x, paddle.Tensor):
        return None if x is None else x.shape[0]
    return len(x)


def case_none_or_tensor():
    return size(None), size(paddle.ones([2, 3])), size([1, 2, 3])
