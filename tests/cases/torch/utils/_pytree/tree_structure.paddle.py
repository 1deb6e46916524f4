import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._pytree.tree_structure: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.tree_structure


def todo_call(tree):
    # TODO(pt2pd): TPD2001 torch.utils._pytree.tree_structure: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.tree_structure(tree)
