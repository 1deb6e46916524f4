import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.FullyShardedDataParallel: see paddle.distributed.sharding.group_sharded_pa...
    return torch.distributed.fsdp.FullyShardedDataParallel


def todo_call(module):
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.FullyShardedDataParallel: see paddle.distributed.sharding.group_sharded_pa...
    return torch.distributed.fsdp.FullyShardedDataParallel(module)
