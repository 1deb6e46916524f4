import torch
from torch.utils._pytree import tree_map


def case_map():
    return tree_map(lambda x: x + 1, {"a": [1, 2], "b": (3,)}), torch.utils._pytree.tree_map(func=lambda x: x * 2, tree=[1, [2]])


def todo_is_leaf():
    return tree_map(lambda x: x, [1], is_leaf=callable)
