import torch


def todo_use():
    return torch.distributed.nn.all_reduce


def todo_call(tensor):
    return torch.distributed.nn.all_reduce(tensor)
