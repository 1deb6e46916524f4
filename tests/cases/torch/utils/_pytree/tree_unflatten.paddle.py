import paddle

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


def case_scaled():
    x, y = paddle.to_tensor(floats(2)), paddle.to_tensor(floats(3))
    leaves, spec = tree_flatten({"x": x, "rest": (y, [x])})
    scaled = tree_unflatten([leaf * 2 for leaf in leaves], spec)
    return scaled["x"], scaled["rest"][0], scaled["rest"][1][0]


def case_keywords():
    leaves, spec = tree_flatten([1, {"a": 2}])
    return tree_unflatten(leaves, spec)
