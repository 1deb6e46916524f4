import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.BoolStorage: Paddle Tensors have no storages
    return torch.BoolStorage
