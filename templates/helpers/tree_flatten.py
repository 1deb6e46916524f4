def tree_flatten(tree):
    """The leaves in the order in which they stand (paddle.utils.flatten sorts keys), and the tree without them."""
    leaves = []
    return leaves, walk_tree(leaves.append, tree)
