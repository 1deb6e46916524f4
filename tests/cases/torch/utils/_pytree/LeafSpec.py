import torch


def todo_use():
    return torch.utils._pytree.LeafSpec


def todo_call(*args):
    return torch.utils._pytree.LeafSpec(*args)
