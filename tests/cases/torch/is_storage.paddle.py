import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.is_storage: Paddle Tensors have no storages
    return torch.is_storage
