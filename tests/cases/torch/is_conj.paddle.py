import paddle
import torch
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2))
    return False, False


def todo_expression():
    # TODO(pt2pd): TPD2003 torch.is_conj: Paddle conjugates at once; write False
    return torch.is_conj(paddle.to_tensor(floats(2)) + 1)
