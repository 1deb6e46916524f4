import torch


def todo_call():
    return torch.ones(4).nonzero_static(size=3)
