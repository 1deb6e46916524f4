import paddle
import torch


def todo_forms():
    packed, pivots = paddle.linalg.lu(paddle.eye(3))
    # TODO(pt2pd): TPD2001 torch.lu_solve: use torch.linalg.lu_solve, which is converted
    return torch.lu_solve(paddle.eye(3), packed, pivots)
