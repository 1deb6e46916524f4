import torch


def todo_forms():
    return torch.special.zeta(torch.ones(2) * 2, torch.ones(2))
