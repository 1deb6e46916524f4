import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.DoubleStorage: Paddle Tensors have no storages
    return torch.DoubleStorage
