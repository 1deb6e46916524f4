import torch


def todo_forms():
    return torch.linalg.solve_ex(torch.eye(3), torch.eye(3))
