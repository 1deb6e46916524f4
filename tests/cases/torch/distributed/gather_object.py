import torch


def todo_use():
    return torch.distributed.gather_object


def todo_call(obj):
    return torch.distributed.gather_object(obj)
