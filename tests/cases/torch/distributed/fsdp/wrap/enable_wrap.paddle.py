import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.wrap.enable_wrap: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.wrap.enable_wrap


def todo_call(wrapper_cls):
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.wrap.enable_wrap: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.wrap.enable_wrap(wrapper_cls=wrapper_cls)
