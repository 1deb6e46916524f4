import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._pytree.tree_unflatten: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.tree_unflatten


def todo_call(leaves, treespec):
    # TODO(pt2pd): TPD2001 torch.utils._pytree.tree_unflatten: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.tree_unflatten(leaves, treespec)
