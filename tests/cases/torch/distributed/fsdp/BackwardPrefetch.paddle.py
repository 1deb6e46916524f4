import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.BackwardPrefetch: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.BackwardPrefetch


def todo_call(value):
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.BackwardPrefetch: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.BackwardPrefetch(value)
