import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.fully_shard: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.fully_shard


def todo_call(module):
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.fully_shard: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.fully_shard(module)
