from collections import OrderedDict, namedtuple

import paddle
import torch

from caselib import floats


def walk_tree(function, tree):
    """The nested lists, tuples and dicts with `function` of every leaf, in the order in which they stand."""
    from collections import OrderedDict, defaultdict, deque
    kind = type(tree)
    if kind in (dict, OrderedDict, defaultdict):
        walked = tree.copy()
        walked.update((key, walk_tree(function, value)) for key, value in tree.items())
        return walked
    if kind in (list, tuple, deque):
        return kind(walk_tree(function, node) for node in tree)
    if isinstance(tree, tuple) and hasattr(tree, "_fields"):
        return kind(*(walk_tree(function, node) for node in tree))
    return function(tree)


def tree_unflatten(leaves, treespec):
    """These leaves in the tree that tree_flatten gave beside its own."""
    leaves = iter(leaves)
    return walk_tree(lambda _: next(leaves), treespec)


def tree_flatten(tree):
    """The leaves in the order in which they stand (paddle.utils.flatten sorts keys), and the tree without them."""
    leaves = []
    return leaves, walk_tree(leaves.append, tree)


Pair = namedtuple("Pair", "left right")


def case_order_of_a_dict():
    leaves, spec = tree_flatten({"b": 1, "a": [2, (3, None)]})
    return leaves, tree_unflatten([x and x * 2 for x in leaves], spec)


def case_tensors():
    tree = [paddle.to_tensor(floats(2)), {"x": Pair(paddle.to_tensor(floats(3)), 5)}]
    leaves, spec = tree_flatten(tree)
    back = tree_unflatten([x + 1 for x in leaves], spec)
    return len(leaves), back[0], back[1]["x"].left, back[1]["x"].right


def case_first_of_what_a_branch_gives():
    (out, *rest), spec = tree_flatten((paddle.to_tensor(floats(2)), "hidden", 3))
    return tree_unflatten((out * 2, *rest), spec)


def case_one_leaf():
    (out,), spec = tree_flatten(paddle.to_tensor(floats(2)))
    return tree_unflatten((out * 2,), spec)


def case_ordered():
    leaves, spec = tree_flatten(OrderedDict(z=1, y=[], x=2))
    return leaves, list(tree_unflatten(leaves, spec))


def todo_is_leaf(tree):
    # TODO(pt2pd): TPD2002 torch.utils._pytree.tree_flatten: see paddle.utils.flatten and paddle.utils.map_structure
    return torch.utils._pytree.tree_flatten(tree, is_leaf=lambda x: isinstance(x, list))
