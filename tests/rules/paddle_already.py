"""A file that uses Paddle too: what is not known to be torch's stays."""
import numpy as np
import paddle
import torch
from caselib import floats


def compare(a, b):
    return np.abs(a.max(axis=0) - b.max(dim=0)).sum()


def rows(t):
    return t.view([-1]), t.t(), t.flip([0])


def case_both():
    x = torch.tensor(floats(2, 3))
    y = paddle.to_tensor(floats(2, 3))
    return torch.sum(x, dim=1).numpy(), y.sum(axis=1).numpy(), paddle.concat([y, y], axis=1).numpy(), x.size(0), y.shape[0]
