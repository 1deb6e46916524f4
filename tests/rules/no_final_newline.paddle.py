"""The last line has no end."""
import paddle
import paddle.nn as nn
from caselib import floats


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