import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.FSDPModule: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.FSDPModule


def todo_call(*args):
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.FSDPModule: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.FSDPModule(*args)
