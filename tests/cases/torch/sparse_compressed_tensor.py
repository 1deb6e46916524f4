import torch


def todo_forms():
    return torch.sparse_compressed_tensor
