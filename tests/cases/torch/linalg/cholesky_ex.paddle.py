import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.linalg.cholesky_ex: Paddle reports no info; paddle.linalg.cholesky raises instead
    return torch.linalg.cholesky_ex(paddle.eye(3))
