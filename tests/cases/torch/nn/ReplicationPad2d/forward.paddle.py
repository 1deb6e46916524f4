import paddle
import paddle.nn.functional as F
from caselib import floats
from paddle import nn


def case_without_batch():
    m = nn.ReplicationPad2D(1)
    out = []
    for x in F.max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 1):
        out.append(m(x.unsqueeze(0)).squeeze(0))
    return out


def case_with_batch():
    m = nn.ReplicationPad2D(1)
    return m(paddle.to_tensor(floats(2, 3, 8, 8)))
