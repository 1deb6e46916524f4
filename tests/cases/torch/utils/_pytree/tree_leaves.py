import torch
from torch.utils._pytree import tree_leaves

from caselib import floats


def case_order_of_a_dict():
    return tree_leaves({"b": torch.tensor(floats(2)), "a": [2, (3, None)]})


def case_keyword():
    return [x.sum() for x in tree_leaves(tree=(torch.tensor(floats(2)), [torch.tensor(floats(3))]))]


def todo_is_leaf(tree):
    return tree_leaves(tree, is_leaf=lambda x: isinstance(x, list))
