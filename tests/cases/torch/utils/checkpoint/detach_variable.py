import torch


def todo_use():
    return torch.utils.checkpoint.detach_variable


def todo_call(inputs):
    return torch.utils.checkpoint.detach_variable(inputs)
