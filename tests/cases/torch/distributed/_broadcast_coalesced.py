import torch


def todo_use():
    return torch.distributed._broadcast_coalesced
