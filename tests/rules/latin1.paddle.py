# -*- coding: latin-1 -*-
"""Größe über alles."""
import paddle
import paddle.nn as nn
from caselib import floats


def case_file():
    x = paddle.to_tensor(floats(2, 3))  # eine Größe
    # inside
    n = x.shape[0]
    y = paddle.sum(
        x,  # ärste
        axis=1,
    )
    text = """torch é
x.size(0)"""
    return n, y, nn.ReLU()(x), text.split()


def case_bytes():
    gradöße = paddle.to_tensor(floats(2)).shape[0]  # ü
    return gradöße, f"ä{paddle.to_tensor(floats(2)).shape[0]}ä", len("äö")
