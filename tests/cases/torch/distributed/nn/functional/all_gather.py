import torch


def todo_use():
    return torch.distributed.nn.functional.all_gather


def todo_call(tensor):
    return torch.distributed.nn.functional.all_gather(tensor)
