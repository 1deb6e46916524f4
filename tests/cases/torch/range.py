import torch


def todo_forms():
    return torch.range(0, 4)
