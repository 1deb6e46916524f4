import torch


def todo_use():
    return torch.utils._pytree.tree_map_only


def todo_call(type_or_types_or_pred, func, tree):
    return torch.utils._pytree.tree_map_only(type_or_types_or_pred, func, tree)
