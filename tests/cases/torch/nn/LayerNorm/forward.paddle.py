import paddle
from caselib import fill, floats
from paddle import nn


def case_vector():
    x = paddle.randn([6])
    x[...] = paddle.to_tensor(floats(6))
    m = nn.LayerNorm(6)
    fill(m)
    return m(x.unsqueeze(0)).squeeze(0), m(paddle.to_tensor(floats(2, 6)))
