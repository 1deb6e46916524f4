import paddle
import paddle.nn.functional as F
from caselib import floats
from paddle import nn


def case_without_batch():
    m = nn.AdaptiveAvgPool1D(2)
    out = []
    for x in F.max_pool1d(paddle.to_tensor(floats(2, 3, 16)), 1):
        out.append(m(x.unsqueeze(0)).squeeze(0))
    return out


def case_with_batch():
    m = nn.AdaptiveAvgPool1D(2)
    return m(paddle.to_tensor(floats(2, 3, 16)))
