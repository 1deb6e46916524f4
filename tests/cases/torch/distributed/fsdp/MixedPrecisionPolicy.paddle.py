import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.MixedPrecisionPolicy: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.MixedPrecisionPolicy


def todo_call():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.MixedPrecisionPolicy: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.MixedPrecisionPolicy()
