import torch


def todo_use():
    return torch.distributed.Backend


def todo_call(name):
    return torch.distributed.Backend(name)
