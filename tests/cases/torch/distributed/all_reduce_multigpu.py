import torch


def todo_use():
    return torch.distributed.all_reduce_multigpu
