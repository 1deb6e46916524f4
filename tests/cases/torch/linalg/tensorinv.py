import torch


def todo_forms():
    return torch.linalg.tensorinv(torch.eye(4).reshape(2, 2, 2, 2))
