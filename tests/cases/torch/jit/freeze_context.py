import torch


def todo_use():
    return torch.jit.freeze_context
