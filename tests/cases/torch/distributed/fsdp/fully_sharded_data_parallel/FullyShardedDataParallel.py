import torch


def todo_use():
    return torch.distributed.fsdp.fully_sharded_data_parallel.FullyShardedDataParallel


def todo_call(module):
    return torch.distributed.fsdp.fully_sharded_data_parallel.FullyShardedDataParallel(module)
