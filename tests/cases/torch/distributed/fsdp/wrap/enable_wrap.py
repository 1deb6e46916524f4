import torch


def todo_use():
    return torch.distributed.fsdp.wrap.enable_wrap


def todo_call(wrapper_cls):
    return torch.distributed.fsdp.wrap.enable_wrap(wrapper_cls=wrapper_cls)
