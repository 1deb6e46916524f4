import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.sspaddmm: use paddle.sparse.addmm
    return torch.sspaddmm
