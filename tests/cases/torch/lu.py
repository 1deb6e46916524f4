import torch


def todo_forms():
    return torch.lu(torch.eye(3))
