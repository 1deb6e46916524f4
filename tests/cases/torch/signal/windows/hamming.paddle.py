import paddle
import torch
from caselib import floats


def case_forms():
    return paddle.hamming_window(8, periodic=False), paddle.hamming_window(7, periodic=True), paddle.hamming_window(6, periodic=False, dtype=paddle.float64)


def todo_value():
    # TODO(pt2pd): TPD2004 torch.signal.windows.hamming: its defaults differ in Paddle; wrap it in a lambda that calls it
    return torch.signal.windows.hamming
