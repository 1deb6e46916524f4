import paddle
import torch
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2))
    return False, False


def todo_expression():
    # TODO(pt2pd): TPD2003 torch.is_inference: there is no inference mode in Paddle; write False
    return torch.is_inference(paddle.to_tensor(floats(2)) + 1)
