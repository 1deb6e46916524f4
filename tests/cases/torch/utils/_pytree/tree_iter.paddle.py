import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._pytree.tree_iter: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.tree_iter


def todo_call(tree):
    # TODO(pt2pd): TPD2001 torch.utils._pytree.tree_iter: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.tree_iter(tree)
