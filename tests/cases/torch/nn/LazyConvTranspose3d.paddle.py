import paddle
from torch import nn


def todo_lazy():
    # TODO(pt2pd): TPD2001 torch.nn.LazyConvTranspose3d: Paddle has no lazy layers; give in_channels
    return nn.LazyConvTranspose3d(6, 3)
