import paddle
import torch
from caselib import floats


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.linalg.cholesky_ex: Paddle reports no info; take paddle.linalg.cholesky, which raises
    return torch.linalg.cholesky_ex(paddle.eye(3))


def case_forms():
    a = paddle.to_tensor(floats(3, 3))
    s = a @ a.mT + paddle.eye(3)
    return paddle.linalg.cholesky(s), paddle.linalg.cholesky(s, upper=True), paddle.linalg.cholesky(s)


def todo_info():
    # TODO(pt2pd): TPD2001 torch.linalg.cholesky_ex: Paddle reports no info; take paddle.linalg.cholesky, which raises
    L, info = torch.linalg.cholesky_ex(paddle.eye(3))
    return info
