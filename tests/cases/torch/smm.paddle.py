import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.smm: use paddle.sparse.matmul
    return torch.smm
