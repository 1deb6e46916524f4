import torch


def todo_forms():
    return torch.linalg.lu_factor_ex(torch.eye(3))
