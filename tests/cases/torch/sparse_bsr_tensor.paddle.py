import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.sparse_bsr_tensor: see paddle.sparse
    return torch.sparse_bsr_tensor
