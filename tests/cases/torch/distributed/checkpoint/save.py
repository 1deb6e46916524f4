import torch


def todo_use():
    return torch.distributed.checkpoint.save


def todo_call(state_dict):
    return torch.distributed.checkpoint.save(state_dict)
