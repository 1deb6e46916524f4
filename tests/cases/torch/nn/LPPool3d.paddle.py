import paddle
from torch import nn


def todo_no_such():
    # TODO(pt2pd): TPD2001 torch.nn.LPPool3d: Paddle has no 3-D power-average pooling
    return nn.LPPool3d(2, 3)
