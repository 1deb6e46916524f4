import torch


def todo_forms():
    return torch.serialization.default_restore_location
