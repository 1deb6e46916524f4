import torch


def todo_use():
    return torch.utils.checkpoint.checkpoint_sequential


def todo_call(functions, segments, input):
    return torch.utils.checkpoint.checkpoint_sequential(functions, segments, input)
