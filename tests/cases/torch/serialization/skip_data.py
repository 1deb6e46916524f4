import torch


def todo_forms():
    return torch.serialization.skip_data
