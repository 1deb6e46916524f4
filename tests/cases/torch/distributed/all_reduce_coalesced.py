import torch


def todo_use():
    return torch.distributed.all_reduce_coalesced


def todo_call(tensors):
    return torch.distributed.all_reduce_coalesced(tensors)
