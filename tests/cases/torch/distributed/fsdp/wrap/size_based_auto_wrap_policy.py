import torch


def todo_use():
    return torch.distributed.fsdp.wrap.size_based_auto_wrap_policy


def todo_call(module, recurse, nonwrapped_numel):
    return torch.distributed.fsdp.wrap.size_based_auto_wrap_policy(module, recurse, nonwrapped_numel)
