import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.linalg.solve_ex: Paddle reports no info; take paddle.linalg.solve, which raises
    return torch.linalg.solve_ex(paddle.eye(3), paddle.eye(3))
