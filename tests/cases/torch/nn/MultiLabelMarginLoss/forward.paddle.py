import paddle
from caselib import fill, floats, ints
from paddle import nn


def case_without_batch():
    x = paddle.randn([5])
    x[...] = paddle.to_tensor(floats(5))
    target = paddle.to_tensor([1, 3, -1, 0, 0])
    return [nn.MultiLabelMarginLoss(reduction=r)(x.unsqueeze(0), target.unsqueeze(0)).squeeze() for r in ('mean', 'sum', 'none')], nn.MultiLabelMarginLoss()(x.unsqueeze(0), target.unsqueeze(0)).squeeze()
