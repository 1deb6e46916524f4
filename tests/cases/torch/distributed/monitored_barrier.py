import torch


def todo_use():
    return torch.distributed.monitored_barrier


def todo_call():
    return torch.distributed.monitored_barrier()
