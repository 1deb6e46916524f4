import torch


def todo_use():
    return torch.distributed.fsdp.wrap.wrap


def todo_call(module):
    return torch.distributed.fsdp.wrap.wrap(module)
