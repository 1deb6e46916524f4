import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.FloatStorage: Paddle Tensors have no storages
    return torch.FloatStorage
