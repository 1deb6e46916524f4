import paddle
import paddle.nn.functional as F
from caselib import floats, fill
from paddle import nn


def case_without_batch():
    m = nn.MaxPool2D(2)
    out = []
    for x in F.max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 1):
        out.append(m(x.unsqueeze(0)).squeeze(0))
    return out


def case_with_batch():
    m = nn.MaxPool2D(2)
    return m(paddle.to_tensor(floats(2, 3, 8, 8)))


def case_after_conv1d():
    conv = nn.Conv1D(3, 4, 3)
    fill(conv)
    pool = nn.MaxPool2D((1, 2))
    return pool(F.relu(conv(paddle.to_tensor(floats(2, 3, 8)))).unsqueeze(0)).squeeze(0)
