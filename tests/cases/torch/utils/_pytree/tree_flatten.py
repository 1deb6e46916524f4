from collections import OrderedDict, namedtuple

import torch
from torch.utils._pytree import tree_flatten, tree_unflatten

from caselib import floats

Pair = namedtuple("Pair", "left right")


def case_order_of_a_dict():
    leaves, spec = tree_flatten({"b": 1, "a": [2, (3, None)]})
    return leaves, tree_unflatten([x and x * 2 for x in leaves], spec)


def case_tensors():
    tree = [torch.tensor(floats(2)), {"x": Pair(torch.tensor(floats(3)), 5)}]
    leaves, spec = tree_flatten(tree)
    back = tree_unflatten([x + 1 for x in leaves], treespec=spec)
    return len(leaves), back[0], back[1]["x"].left, back[1]["x"].right


def case_first_of_what_a_branch_gives():
    (out, *rest), spec = tree_flatten((torch.tensor(floats(2)), "hidden", 3))
    return tree_unflatten((out * 2, *rest), spec)


def case_one_leaf():
    (out,), spec = tree_flatten(torch.tensor(floats(2)))
    return tree_unflatten((out * 2,), spec)


def case_ordered():
    leaves, spec = torch.utils._pytree.tree_flatten(tree=OrderedDict(z=1, y=[], x=2))
    return leaves, list(tree_unflatten(leaves, spec))


def todo_is_leaf(tree):
    return tree_flatten(tree, is_leaf=lambda x: isinstance(x, list))
