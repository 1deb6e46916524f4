import torch


def todo_use():
    return torch.distributed.checkpoint.load


def todo_call(state_dict):
    return torch.distributed.checkpoint.load(state_dict)
