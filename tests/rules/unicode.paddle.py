"""Größe über alles: ✓"""
import paddle
import paddle.nn as nn
from caselib import floats


def case_file():
    x = paddle.to_tensor(floats(2, 3))  # größer ✓
    # inside
    n = x.shape[0]
    y = paddle.sum(
        x,  # 大きさ
        axis=1,
    )
    text = """torch
x.size(0)"""
    return n, y, nn.ReLU()(x), text.split()


def case_names():
    größe = paddle.to_tensor(floats(2)).shape[0]  # ü
    大 = paddle.sum(paddle.to_tensor(floats(2)), axis=0)
    return größe, f"ä{大.shape == ()}✓", "é" + str(paddle.to_tensor(floats(4)).size)
