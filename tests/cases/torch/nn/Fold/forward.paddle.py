import paddle
from caselib import fill, floats, ints
from paddle import nn


def case_without_batch():
    x = paddle.randn([12, 12])
    x[...] = paddle.to_tensor(floats(12, 12))
    m = nn.Fold((4, 5), (2, 2))
    return m(x.unsqueeze(0)).squeeze(0), m(x.unsqueeze(0)).squeeze(0), m(paddle.to_tensor(floats(2, 12, 12)))
