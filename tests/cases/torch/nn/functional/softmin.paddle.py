import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_dim():
    x = paddle.to_tensor(floats(3, 4))
    return F.softmax(-x, 1)


def case_positional():
    x = paddle.to_tensor(floats(3, 4))
    return F.softmax(-x, 0)


def case_dtype():
    x = paddle.to_tensor(floats(3, 4))
    return F.softmax(-(x + 1), 1, dtype=paddle.float64)


def todo_implicit():
    # TODO(pt2pd): TPD2002 torch.nn.functional.softmin: torch picks the axis by the input's rank; give dim=
    return torch.nn.functional.softmin(paddle.to_tensor(floats(3, 4)))
