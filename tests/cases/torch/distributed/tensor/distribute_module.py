import torch


def todo_use():
    return torch.distributed.tensor.distribute_module


def todo_call(module):
    return torch.distributed.tensor.distribute_module(module)
