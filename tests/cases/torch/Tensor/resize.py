import torch


def todo_call():
    return torch.ones(4).resize(2, 2)
