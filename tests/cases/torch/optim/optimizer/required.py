import torch


def todo_use():
    return torch.optim.optimizer.required
