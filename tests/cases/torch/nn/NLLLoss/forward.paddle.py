import paddle
from caselib import fill, floats, ints
from paddle import nn


def case_without_batch():
    x = paddle.randn([5])
    x[...] = paddle.to_tensor(floats(5))
    target = paddle.to_tensor(2)
    return [nn.NLLLoss(reduction=r)(x.unsqueeze(0), target.unsqueeze(0)).squeeze() for r in ('mean', 'sum', 'none')], nn.NLLLoss()(x.unsqueeze(0), target.unsqueeze(0)).squeeze()
