import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._pytree.tree_any: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.tree_any


def todo_call(pred, tree):
    # TODO(pt2pd): TPD2001 torch.utils._pytree.tree_any: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.tree_any(pred, tree)
