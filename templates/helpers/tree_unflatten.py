def tree_unflatten(leaves, treespec):
    """These leaves in the tree that tree_flatten gave beside its own."""
    leaves = iter(leaves)
    return walk_tree(lambda _: next(leaves), treespec)
