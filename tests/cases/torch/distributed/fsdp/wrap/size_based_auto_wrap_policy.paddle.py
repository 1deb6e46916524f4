import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.wrap.size_based_auto_wrap_p: see paddle.distributed.sharding.group_sharded...
    return torch.distributed.fsdp.wrap.size_based_auto_wrap_policy


def todo_call(module, recurse, nonwrapped_numel):
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.wrap.size_based_auto_wrap_p: see paddle.distributed.sharding.group_sharded...
    return torch.distributed.fsdp.wrap.size_based_auto_wrap_policy(module, recurse, nonwrapped_numel)
