import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.Storage: Paddle Tensors have no storages
    return torch.Storage
