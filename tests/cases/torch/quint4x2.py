import torch


def todo_forms():
    return torch.quint4x2
