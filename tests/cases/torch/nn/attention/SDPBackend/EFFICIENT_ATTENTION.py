import torch


def todo_named():
    return torch.nn.attention.SDPBackend.EFFICIENT_ATTENTION
