import paddle
from caselib import fill, floats, ints
from paddle import nn


def case_without_batch():
    x, h = paddle.randn([4]), paddle.randn([3])
    x[...] = paddle.to_tensor(floats(4))
    h[...] = paddle.to_tensor(floats(3))
    cell = nn.GRUCell(4, 3)
    fill(cell)
    return cell(x.unsqueeze(0))[0].squeeze(0), cell(x.unsqueeze(0), h.unsqueeze(0))[0].squeeze(0), cell(paddle.to_tensor(floats(2, 4)))[0]
