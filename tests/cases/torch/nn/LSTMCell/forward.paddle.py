import paddle
from caselib import fill, floats, ints
from paddle import nn


def case_without_batch():
    x, h = paddle.randn([4]), paddle.randn([3])
    x[...] = paddle.to_tensor(floats(4))
    h[...] = paddle.to_tensor(floats(3))
    cell = nn.LSTMCell(4, 3)
    fill(cell)
    return tuple(s.squeeze(0) for s in cell(x.unsqueeze(0))[1]), tuple(s.squeeze(0) for s in cell(x.unsqueeze(0), [s.unsqueeze(0) for s in (h, h * 0.5)])[1]), cell(paddle.to_tensor(floats(2, 4)))[1]
