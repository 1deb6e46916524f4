import torch


def todo_use():
    return torch.utils.backcompat.broadcast_warning.enabled
