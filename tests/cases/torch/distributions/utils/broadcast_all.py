import torch


def todo_use():
    return torch.distributions.utils.broadcast_all


def todo_call(*values):
    return torch.distributions.utils.broadcast_all(*values)
