import torch


def todo_use():
    return torch.distributed.fsdp.FSDPModule


def todo_call(*args):
    return torch.distributed.fsdp.FSDPModule(*args)
