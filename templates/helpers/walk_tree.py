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
