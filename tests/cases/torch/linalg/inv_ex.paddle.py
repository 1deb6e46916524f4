import paddle
import torch
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 3))
    return paddle.linalg.inv(x), paddle.linalg.inv(x), paddle.linalg.inv(x)


def todo_info():
    # TODO(pt2pd): TPD2001 torch.linalg.inv_ex: Paddle reports no info; take paddle.linalg.inv, which raises
    return torch.linalg.inv_ex(paddle.eye(2))
