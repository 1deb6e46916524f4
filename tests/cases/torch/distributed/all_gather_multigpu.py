import torch


def todo_use():
    return torch.distributed.all_gather_multigpu
