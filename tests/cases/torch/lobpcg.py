import torch


def todo_forms():
    return torch.lobpcg(torch.eye(9), 1)
