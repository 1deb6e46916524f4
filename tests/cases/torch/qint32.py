import torch


def todo_forms():
    return torch.qint32
