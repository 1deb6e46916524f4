"""Lines that end with CRLF."""
import paddle
import torch
import paddle.nn as nn
from caselib import floats


def logdet(x):
    """Logarithm of the determinant: nan where that is negative."""
    sign, value = paddle.linalg.slogdet(x)
    return paddle.where(sign < 0, paddle.full_like(value, float('nan')), value)


def case_file():
    x = paddle.to_tensor(floats(2, 3))  # a comment
    # inside
    n = x.shape[0]
    y = paddle.sum(
        x,  # first
        axis=1,
    )
    text = """torch
x.size(0)"""
    return n, y, nn.ReLU()(x), text.split()


def todo_line():
    x = paddle.to_tensor(floats(2, 3))
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    return torch.cuda.memory_stats(x), logdet(x @ x.t())
