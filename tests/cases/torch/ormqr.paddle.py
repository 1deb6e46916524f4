import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.ormqr: multiply by the Q of paddle.linalg.qr
    return torch.ormqr(paddle.eye(3), paddle.ones([3]), paddle.eye(3))
