import torch


def todo_forms():
    return torch.ormqr(torch.eye(3), torch.ones(3), torch.eye(3))
