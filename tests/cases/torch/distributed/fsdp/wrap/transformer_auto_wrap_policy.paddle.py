import torch


def todo_use():
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.wrap.transformer_auto_wrap_: see paddle.distributed.sharding.group_sharded...
    return torch.distributed.fsdp.wrap.transformer_auto_wrap_policy


def todo_call(module, recurse, nonwrapped_numel, transformer_layer_cls):
    # TODO(pt2pd): TPD5002 torch.distributed.fsdp.wrap.transformer_auto_wrap_: see paddle.distributed.sharding.group_sharded...
    return torch.distributed.fsdp.wrap.transformer_auto_wrap_policy(module, recurse, nonwrapped_numel, transformer_layer_cls)
