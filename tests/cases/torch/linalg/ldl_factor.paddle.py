import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.linalg.ldl_factor: use paddle.linalg.lu or cholesky
    return torch.linalg.ldl_factor(paddle.eye(3))
