import torch


def todo_forms():
    return torch.linalg.ldl_factor_ex(torch.eye(3))
