import paddle
import paddle.nn.functional as F
from caselib import floats
from paddle import nn


def case_without_batch():
    m = nn.ReflectionPad3D(1)
    out = []
    for x in F.max_pool3d(paddle.to_tensor(floats(2, 3, 4, 6, 8)), 1):
        out.append(m(x.unsqueeze(0)).squeeze(0))
    return out


def case_with_batch():
    m = nn.ReflectionPad3D(1)
    return m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
