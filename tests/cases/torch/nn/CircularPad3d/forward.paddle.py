import paddle
from caselib import fill, floats, ints
from paddle import nn


def case_without_batch():
    x = paddle.randn([3, 4, 4, 4])
    x[...] = paddle.to_tensor(floats(3, 4, 4, 4))
    m = nn.CircularPad3D(1)
    return m(x.unsqueeze(0)).squeeze(0), m(x.unsqueeze(0)).squeeze(0), m(paddle.to_tensor(floats(2, 3, 4, 4, 4)))
