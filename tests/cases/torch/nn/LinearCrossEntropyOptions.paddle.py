import paddle
from torch import nn


def todo_built():
    # TODO(pt2pd): TPD2001 torch.nn.LinearCrossEntropyOptions: use nn.Linear and nn.CrossEntropyLoss
    return nn.LinearCrossEntropyOptions()
