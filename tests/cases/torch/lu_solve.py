import torch


def todo_forms():
    packed, pivots = torch.linalg.lu_factor(torch.eye(3))
    return torch.lu_solve(torch.eye(3), packed, pivots)
