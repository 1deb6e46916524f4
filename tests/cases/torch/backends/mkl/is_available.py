import torch


def todo_use():
    return torch.backends.mkl.is_available


def todo_call():
    return torch.backends.mkl.is_available()
