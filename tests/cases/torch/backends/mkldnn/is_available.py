import torch


def todo_use():
    return torch.backends.mkldnn.is_available


def todo_call():
    return torch.backends.mkldnn.is_available()
