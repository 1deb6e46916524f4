import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_dim():
    x = paddle.to_tensor(floats(3, 4))
    return F.log_softmax(x, axis=1)


def case_positional():
    x = paddle.to_tensor(floats(3, 4))
    return F.log_softmax(x, -1)


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.log_softmax(x=x, axis=0, dtype=paddle.float64)


def case_stack_level():
    x = paddle.to_tensor(floats(3, 4))
    return F.log_softmax(x, 1)


def todo_implicit():
    # TODO(pt2pd): TPD2002 torch.nn.functional.log_softmax: torch picks the axis by the input's rank; give dim=
    return torch.nn.functional.log_softmax(paddle.to_tensor(floats(3, 4)))
