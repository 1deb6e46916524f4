import torch


def todo_use():
    return torch.amp.is_autocast_available


def todo_call(device_type):
    return torch.amp.is_autocast_available(device_type)
