import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.linalg.tensorsolve: reshape to a matrix and use paddle.linalg.solve
    return torch.linalg.tensorsolve(paddle.eye(4).reshape([2, 2, 2, 2]), paddle.ones([2, 2]))
