import torch


def todo_forms():
    return torch.sparse_csc_tensor
