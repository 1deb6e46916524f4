import torch


def todo_use():
    return torch.utils.checkpoint.set_device_states


def todo_call(devices, states):
    return torch.utils.checkpoint.set_device_states(devices, states)
