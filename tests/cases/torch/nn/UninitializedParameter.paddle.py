import paddle
from torch import nn


def todo_uninitialized():
    # TODO(pt2pd): TPD2001 torch.nn.UninitializedParameter: Paddle has no lazy layers; create the parameter with its shape
    return nn.UninitializedParameter()
