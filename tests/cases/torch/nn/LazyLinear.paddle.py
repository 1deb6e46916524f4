import paddle
from torch import nn


def todo_lazy():
    # TODO(pt2pd): TPD2001 torch.nn.LazyLinear: Paddle has no lazy layers; give in_features
    return nn.LazyLinear(4)
