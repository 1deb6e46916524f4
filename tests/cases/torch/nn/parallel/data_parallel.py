import torch


def todo_use():
    return torch.nn.parallel.data_parallel
