import torch


def todo_use():
    return torch.distributed.algorithms.join.Join


def todo_call(joinables):
    return (
        torch.distributed.algorithms.join.Join(joinables),
        torch.distributed.algorithms.join.Join(joinables, enable=False))
