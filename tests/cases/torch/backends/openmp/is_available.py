import torch


def todo_use():
    return torch.backends.openmp.is_available


def todo_call():
    return torch.backends.openmp.is_available()
