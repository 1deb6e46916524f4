import torch


def todo_use():
    return torch.distributed.rpc.rpc_sync


def todo_call(to, func):
    return torch.distributed.rpc.rpc_sync(to, func)
