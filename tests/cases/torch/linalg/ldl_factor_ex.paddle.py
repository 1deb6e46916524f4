import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.linalg.ldl_factor_ex: use paddle.linalg.lu or cholesky
    return torch.linalg.ldl_factor_ex(paddle.eye(3))
