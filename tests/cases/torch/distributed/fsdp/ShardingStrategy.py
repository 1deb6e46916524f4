import torch


def todo_use():
    return torch.distributed.fsdp.ShardingStrategy


def todo_call(value):
    return torch.distributed.fsdp.ShardingStrategy(value)
