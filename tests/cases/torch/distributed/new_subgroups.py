import torch


def todo_use():
    return torch.distributed.new_subgroups


def todo_call():
    return torch.distributed.new_subgroups()
