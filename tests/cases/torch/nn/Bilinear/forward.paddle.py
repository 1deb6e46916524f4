import paddle
from caselib import fill, floats, ints
from paddle import nn


def case_without_batch():
    x, y = paddle.randn([4]), paddle.randn([3])
    x[...] = paddle.to_tensor(floats(4))
    y[...] = paddle.to_tensor(floats(3))
    m = nn.Bilinear(4, 3, 2)
    fill(m)
    return m(x.unsqueeze(0), y.unsqueeze(0)).squeeze(0), m(paddle.to_tensor(floats(2, 4)), paddle.to_tensor(floats(2, 3)))
