import torch


def todo_use():
    return torch.utils._pytree.tree_iter


def todo_call(tree):
    return torch.utils._pytree.tree_iter(tree)
