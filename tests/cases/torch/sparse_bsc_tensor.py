import torch


def todo_forms():
    return torch.sparse_bsc_tensor
