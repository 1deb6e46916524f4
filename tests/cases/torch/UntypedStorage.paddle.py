import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.UntypedStorage: Paddle Tensors have no storages
    return torch.UntypedStorage
