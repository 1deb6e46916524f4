import torch


def todo_use():
    return torch.distributed.get_process_group_ranks


def todo_call(group):
    return torch.distributed.get_process_group_ranks(group)
