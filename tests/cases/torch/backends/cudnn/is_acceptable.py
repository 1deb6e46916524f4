import torch


def todo_use():
    return torch.backends.cudnn.is_acceptable


def todo_call(tensor):
    return torch.backends.cudnn.is_acceptable(tensor)
