import torch


def todo_use():
    return torch.utils._triton.has_triton


def todo_call():
    return torch.utils._triton.has_triton()
