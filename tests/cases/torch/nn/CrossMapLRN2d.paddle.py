import paddle
from torch import nn


def todo_built():
    # TODO(pt2pd): TPD2001 torch.nn.CrossMapLRN2d: nn.LocalResponseNorm is nearly the same
    return nn.CrossMapLRN2d(3)
