import torch
from caselib import fill, floats, ints
from torch import nn


def case_without_batch():
    x = torch.randn(5)
    x.copy_(torch.tensor(floats(5)))
    target = torch.tensor([1, 3, -1, 0, 0])
    return [nn.MultiLabelMarginLoss(reduction=r)(x, target) for r in ('mean', 'sum', 'none')], nn.MultiLabelMarginLoss()(input=x, target=target)
