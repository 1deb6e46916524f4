import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.ShardingStrategy: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.ShardingStrategy


def todo_call(value):
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.ShardingStrategy: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.ShardingStrategy(value)
