import torch


def todo_use():
    return torch.distributed.fsdp.wrap.transformer_auto_wrap_policy


def todo_call(module, recurse, nonwrapped_numel, transformer_layer_cls):
    return torch.distributed.fsdp.wrap.transformer_auto_wrap_policy(module, recurse, nonwrapped_numel, transformer_layer_cls)
