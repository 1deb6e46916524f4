import torch


def todo_use():
    return torch.utils.swap_tensors


def todo_call(t1, t2):
    return torch.utils.swap_tensors(t1, t2)
