import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.geqrf: use paddle.linalg.qr
    return torch.geqrf(paddle.eye(3))
