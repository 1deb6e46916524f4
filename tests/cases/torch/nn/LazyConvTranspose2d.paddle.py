import paddle
from torch import nn


def todo_lazy():
    # TODO(pt2pd): TPD2001 torch.nn.LazyConvTranspose2d: Paddle has no lazy layers; give in_channels
    return nn.LazyConvTranspose2d(6, 3)
