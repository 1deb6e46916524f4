import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.hspmm: use paddle.sparse.matmul
    return torch.hspmm
