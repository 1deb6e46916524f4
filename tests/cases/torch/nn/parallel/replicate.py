import torch


def todo_use():
    return torch.nn.parallel.replicate
