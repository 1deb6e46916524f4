import paddle
from caselib import floats
from torch import nn


def todo_softmin():
    # TODO(pt2pd): TPD2001 torch.nn.Softmin: Paddle has no Softmin; apply nn.Softmax to -x
    return nn.Softmin(dim=1)(paddle.to_tensor(floats(3, 4)))
