import torch


def todo_use():
    return torch.utils.checkpoint.check_backward_validity


def todo_call(inputs):
    return torch.utils.checkpoint.check_backward_validity(inputs)
