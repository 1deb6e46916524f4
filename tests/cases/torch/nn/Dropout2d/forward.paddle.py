import paddle
import paddle.nn.functional as F
from caselib import floats
from paddle import nn


def case_without_batch():
    m = nn.Dropout2D(0.0)
    out = []
    for x in F.max_pool2d(paddle.to_tensor(floats(2, 12, 4, 4)), 1):
        out.append(m(x.unsqueeze(-1)).squeeze(-1))
    return out


def case_with_batch():
    m = nn.Dropout2D(0.0)
    return m(paddle.to_tensor(floats(2, 12, 4, 4)))


def case_channels_of_three_axes():
    m = nn.Dropout2D(0.5)
    y = m(paddle.ones([64, 8, 4]).unsqueeze(-1)).squeeze(-1)
    return bool(((y == 0).all(-1) | (y == 2).all(-1)).all()), bool(((y[:, 0, 0] == 0) != (y[:, 1, 0] == 0)).any())
