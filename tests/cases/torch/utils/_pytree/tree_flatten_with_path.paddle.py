import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils._pytree.tree_flatten_with_path: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.tree_flatten_with_path


def todo_call(tree):
    # TODO(pt2pd): TPD2001 torch.utils._pytree.tree_flatten_with_path: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.tree_flatten_with_path(tree)
