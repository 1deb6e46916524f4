import paddle
import torch
from caselib import floats


class Loss(paddle.nn.Layer):
    """Base class of losses that knows its reduction."""

    def __init__(self, size_average=None, reduce=None, reduction='mean'):
        super().__init__()
        if reduce is False:
            reduction = 'none'
        elif size_average is False:
            reduction = 'sum'
        self.reduction = reduction


class WeightedLoss(Loss):
    """Base class of losses that knows its reduction and the weights of the classes."""

    def __init__(self, weight=None, size_average=None, reduce=None, reduction='mean'):
        super().__init__(size_average, reduce, reduction)
        self.register_buffer('weight', weight)


def case_derived():
    class Mine(WeightedLoss):
        def forward(self, x):
            return (x * self.weight).sum(), self.reduction
    return Mine(weight=paddle.to_tensor(floats(3)))(paddle.ones([3]))


def todo_built():
    # TODO(pt2pd): TPD2001 torch.nn.modules.loss._WeightedLoss: derive a class
    return torch.nn.modules.loss._WeightedLoss()
