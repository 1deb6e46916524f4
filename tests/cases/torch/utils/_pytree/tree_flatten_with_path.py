import torch


def todo_use():
    return torch.utils._pytree.tree_flatten_with_path


def todo_call(tree):
    return torch.utils._pytree.tree_flatten_with_path(tree)
