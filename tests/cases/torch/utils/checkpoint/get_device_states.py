import torch


def todo_use():
    return torch.utils.checkpoint.get_device_states


def todo_call(*args):
    return torch.utils.checkpoint.get_device_states(*args)
