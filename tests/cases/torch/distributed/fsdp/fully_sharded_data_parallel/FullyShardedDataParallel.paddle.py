import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.fully_sharded_data_parallel: see paddle.distributed.sharding.group_sharded...
    return torch.distributed.fsdp.fully_sharded_data_parallel.FullyShardedDataParallel


def todo_call(module):
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.fully_sharded_data_parallel: see paddle.distributed.sharding.group_sharded...
    return torch.distributed.fsdp.fully_sharded_data_parallel.FullyShardedDataParallel(module)
