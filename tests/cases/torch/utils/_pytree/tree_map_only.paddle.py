import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._pytree.tree_map_only: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.tree_map_only


def todo_call(type_or_types_or_pred, func, tree):
    # TODO(pt2pd): TPD2001 torch.utils._pytree.tree_map_only: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.tree_map_only(type_or_types_or_pred, func, tree)
