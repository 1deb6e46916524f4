import paddle
from torch import nn


def todo_sparse():
    # TODO(pt2pd): TPD2001 torch.nn.init.sparse_: Paddle has no sparse initialiser
    return nn.init.sparse_(paddle.empty([3, 4]), 0.1)
