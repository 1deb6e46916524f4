import paddle
from caselib import fill, floats, ints
from paddle import nn


def case_without_batch():
    x = paddle.randn([3, 6, 6])
    x[...] = paddle.to_tensor(floats(3, 6, 6))
    m = nn.LPPool2D(2, 2)
    return m(x.unsqueeze(0)).squeeze(0), m(x.unsqueeze(0)).squeeze(0), m(paddle.to_tensor(floats(2, 3, 6, 6)))
