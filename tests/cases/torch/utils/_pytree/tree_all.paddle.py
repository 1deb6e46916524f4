import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._pytree.tree_all: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.tree_all


def todo_call(pred, tree):
    # TODO(pt2pd): TPD2001 torch.utils._pytree.tree_all: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.tree_all(pred, tree)
