import torch


def todo_forms():
    return torch.quint2x4
