import paddle
from caselib import fill, floats, ints
from paddle import nn


def case_without_batch():
    x = paddle.randn([4, 9])
    x[...] = paddle.to_tensor(floats(4, 9))
    m = nn.CircularPad1D(2)
    return m(x.unsqueeze(0)).squeeze(0), m(x.unsqueeze(0)).squeeze(0), m(paddle.to_tensor(floats(2, 4, 9)))
