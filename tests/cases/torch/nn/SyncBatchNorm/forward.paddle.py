import paddle
from paddle import nn


def convert_called():
    m = nn.SyncBatchNorm(3).cuda()
    return m.forward(paddle.ones([2, 3, 4, 4]).cuda()), m.forward(x=paddle.ones([2, 3]).cuda())
