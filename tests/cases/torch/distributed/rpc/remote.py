import torch


def todo_use():
    return torch.distributed.rpc.remote


def todo_call(to, func):
    return torch.distributed.rpc.remote(to, func)
