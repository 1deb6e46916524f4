import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.sparse_bsc_tensor: see paddle.sparse
    return torch.sparse_bsc_tensor
