import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.wrap.ModuleWrapPolicy: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.wrap.ModuleWrapPolicy


def todo_call(module_classes):
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.wrap.ModuleWrapPolicy: see paddle.distributed.sharding.group_sharded_parallel
    return torch.distributed.fsdp.wrap.ModuleWrapPolicy(module_classes)
