import paddle
from torch import nn


def todo_lazy():
    # TODO(pt2pd): TPD2001 torch.nn.LazyBatchNorm2d: Paddle has no lazy layers; give num_features
    return nn.LazyBatchNorm2d()
