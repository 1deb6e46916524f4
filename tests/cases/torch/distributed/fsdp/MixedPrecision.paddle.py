import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.MixedPrecision: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.MixedPrecision


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.MixedPrecision: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.MixedPrecision()
