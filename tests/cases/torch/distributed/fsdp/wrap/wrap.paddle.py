import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.wrap.wrap: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.wrap.wrap


def todo_call(module):
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.wrap.wrap: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.wrap.wrap(module)
