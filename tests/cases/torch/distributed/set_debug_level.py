import torch


def todo_use():
    return torch.distributed.set_debug_level
