import torch


def todo_use():
    return torch.utils.checkpoint.CheckpointPolicy


def todo_call(value):
    return torch.utils.checkpoint.CheckpointPolicy(value)
