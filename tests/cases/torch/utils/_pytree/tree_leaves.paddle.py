import paddle
from torch.utils._pytree import tree_leaves

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


def tree_flatten(tree):
    """The leaves in the order in which they stand (paddle.utils.flatten sorts keys), and the tree without them."""
    leaves = []
    return leaves, walk_tree(leaves.append, tree)


def case_order_of_a_dict():
    return tree_flatten({"b": paddle.to_tensor(floats(2)), "a": [2, (3, None)]})[0]


def case_keyword():
    return [x.sum() for x in tree_flatten((paddle.to_tensor(floats(2)), [paddle.to_tensor(floats(3))]))[0]]


def todo_is_leaf(tree):
    # TODO(pt2pd): TPD2002 torch.utils._pytree.tree_leaves: see paddle.utils.flatten and paddle.utils.map_structure
    return tree_leaves(tree, is_leaf=lambda x: isinstance(x, list))
