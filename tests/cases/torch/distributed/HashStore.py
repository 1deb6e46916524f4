import torch


def todo_use():
    return torch.distributed.HashStore
